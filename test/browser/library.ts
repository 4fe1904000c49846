import fs from "node:fs";
import path from "node:path";
import type { Page } from "playwright-core";
import { LIBRARY_FOLDER } from "../../workbench/excel-host/node/office-library.ts";
import { TRUST_PAGE } from "../../workbench/server/trust-page.ts";

/** The address of office.js in the add-in's page. */
export const HOSTED = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/** With a library of another origin, the answer goes to the pane's own origin. */
const TRUSTING = TRUST_PAGE.text.replace("location.origin", '"*"');

/**
 * Gives the pane its page as it is built, security policy and all, with office.js at an address, and answers for that
 * address out of Microsoft's package.
 */
export async function serveLibraryFrom(page: Page, address: string): Promise<void> {
  const built = fs.readFileSync("build/frozen/taskpane.html", "utf8");
  if (!built.includes(HOSTED)) throw new Error("The page does not load office.js from Microsoft.");
  await page.route("**/addin/taskpane.html", (route) =>
    route.fulfill({ contentType: "text/html", body: built.replace(HOSTED, address) }),
  );
  const folder = new URL(".", address).href;
  await page.route(`${folder}**`, (route) => {
    if (new URL(route.request().url()).pathname.endsWith("/AgaveErrorUX/index.html"))
      return route.fulfill({ contentType: "text/html", body: TRUSTING });
    const file = path.join(
      LIBRARY_FOLDER,
      new URL(route.request().url()).href.slice(folder.length),
    );
    return fs.existsSync(file) ? route.fulfill({ path: file }) : route.fulfill({ status: 404 });
  });
}
