import fs from "node:fs";
import path from "node:path";
import { LIBRARY_FOLDER, readSchema } from "../excel-host/node/office-library.ts";
import type { Mount } from "./files.ts";
import { TRUST_PAGE } from "./trust-page.ts";

const root = path.resolve(import.meta.dirname, "../..");
const HOSTED_LIBRARY = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const LIBRARY = "/office/office.js";

/**
 * The workbench's site. The add-in is there twice: under `/` as it is built, which is what Excel
 * gets when the add-in is sideloaded, and under `/addin/` for the workbench's pane.
 * Microsoft's library is served from its package, never copied. The add-in may be one that was built into another folder.
 */
export const mountsOf = (addin = path.join(root, "dist")): readonly Mount[] => [
  { prefix: "/office/", folder: LIBRARY_FOLDER },
  { prefix: "/addin/", folder: addin },
  { prefix: "/workbench/", folder: path.join(root, "build/workbench") },
  { prefix: "/", folder: addin },
];

/** Returns the text of a generated path, or undefined for all others. */
export function generated(pathname: string): string | undefined {
  if (pathname === TRUST_PAGE.pathname) return TRUST_PAGE.text;
  return pathname === "/workbench/schema.json" ? JSON.stringify(readSchema()) : undefined;
}

/** Returns the pane's page with the library's address on this machine, or undefined for others. */
export function rewritten(pathname: string, file: string): string | undefined {
  if (pathname !== "/addin/taskpane.html") return undefined;
  return fs.readFileSync(file, "utf8").replace(HOSTED_LIBRARY, LIBRARY);
}
