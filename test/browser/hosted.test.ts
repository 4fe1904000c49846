import assert from "node:assert/strict";
import fs from "node:fs";
import { createRequire } from "node:module";
import os from "node:os";
import path from "node:path";
import { chromium, type Browser, type Page } from "playwright-core";
import { findBrowser } from "../../tools/find-browser.mjs";
import { layOutSite } from "../../tools/hosting/lay-out-site.ts";
import { LIBRARY_FOLDER } from "../../workbench/excel-host/node/office-library.ts";
import { startStaticHost, staticWebApp, underscoreHeaders } from "../tools/hosting/static-host.ts";

const axe = fs.readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const pages = fs.readdirSync("src/pages").filter((file) => file.endsWith(".html"));

/** The address of Microsoft's library in the page; here its package answers. */
const library = "https://appsforoffice.microsoft.com/lib/1/hosted/";

/** The complaints of a browser while it shows a page. */
function listen(page: Page): string[] {
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error" && !/ERR_FAILED/.test(message.text()))
      faults.push(message.text());
  });
  page.on("response", (answer) => {
    if (answer.status() >= 400) faults.push(`${answer.status()} ${answer.url()}`);
  });
  return faults;
}

describe("the add-in on a static host, below a path of its site", function () {
  this.timeout(60_000);
  let browser: Browser;
  let site: string;
  before(async () => {
    site = fs.mkdtempSync(path.join(os.tmpdir(), "iij-site-"));
    const url = new URL("https://example.org/iij/");
    layOutSite({ build: "build/frozen", site, url, today: new Date() });
    const executablePath = findBrowser();
    assert.ok(executablePath);
    browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
  });
  after(async () => {
    await browser.close();
    fs.rmSync(site, { recursive: true });
  });

  for (const [name, read] of [
    ["_headers", underscoreHeaders],
    ["staticwebapp.config.json", staticWebApp],
  ] as const) {
    it(`loads its page and its functions, with the headers of ${name}`, async () => {
      const host = await startStaticHost(
        site,
        read(fs.readFileSync(path.join(site, name), "utf8")),
      );
      const page = await browser.newPage();
      try {
        await page.route(`${library}**`, (route) =>
          route.fulfill({
            path: path.join(LIBRARY_FOLDER, route.request().url().slice(library.length)),
          }),
        );
        const faults = listen(page);
        await page.goto(`${host.origin}/iij/taskpane.html`);
        await page.getByText("Office.js").or(page.getByText("inside Excel")).first().waitFor();
        assert.deepEqual(faults, []);
        const functions = await page.evaluate(async () => (await fetch("functions.js")).status);
        assert.equal(functions, 200);
      } finally {
        await page.close();
        await host.close();
      }
    });
  }

  it("has pages that lead to each other and to nothing that is missing, and that axe finds no fault with", async () => {
    const host = await startStaticHost(
      site,
      underscoreHeaders(fs.readFileSync(path.join(site, "_headers"), "utf8")),
    );
    const page = await browser.newPage();
    try {
      const faults = listen(page);
      for (const file of [...pages, "functions.html"]) {
        await page.goto(`${host.origin}/iij/${file}`);
        const text = await page.locator("body").innerText();
        assert.doesNotMatch(text, /%[A-Z_]+%/, file);
        const links = await page
          .locator("a[href]")
          .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
        for (const link of links.filter((each) => each.startsWith(host.origin))) {
          assert.equal((await page.request.get(link)).status(), 200, `${file}: ${link}`);
        }
        await page.evaluate(axe);
        const found = await page.evaluate(async () => {
          const { axe: checker } = window as unknown as { axe: typeof import("axe-core") };
          return (await checker.run()).violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`);
        });
        assert.deepEqual(found, [], file);
      }
      assert.deepEqual(faults, []);
    } finally {
      await page.close();
      await host.close();
    }
  });
});
