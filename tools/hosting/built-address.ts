import fs from "node:fs";
import path from "node:path";
import { homeOf } from "../manifest/addresses.ts";
import { decodeXml } from "../manifest/element.ts";

/** Returns the address that an add-in is built for, ending in a slash. @throws if there is no build in the folder. */
export function builtAddress(folder: string): URL {
  const manifest = path.join(folder, "manifest.xml");
  if (!fs.existsSync(manifest)) throw new Error(`${manifest} is missing: run npm run build first.`);
  return new URL(homeOf(decodeXml(fs.readFileSync(manifest, "utf8"))));
}
