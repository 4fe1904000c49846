// npm run site -- --out FOLDER: writes the built add-in as the folder for a static host.
import { parseArgs } from "node:util";
import { developmentUrl } from "./addin-address.mjs";
import { builtAddress } from "./hosting/built-address.ts";
import { layOutSite } from "./hosting/lay-out-site.ts";

try {
  layOut();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

function layOut(): void {
  const { out } = parseArgs({ options: { out: { type: "string" } } }).values;
  if (!out) throw new Error("Say where to put the site: npm run site -- --out FOLDER.");
  const url = builtAddress("dist");
  if (url.href === developmentUrl)
    throw new Error("dist is built for this machine: run ADDIN_URL=https://… npm run build first.");
  const { kept, removed, foreign } = layOutSite({
    build: "dist",
    site: out,
    url,
    today: new Date(),
  });
  console.log(`${out} holds the site for ${url.href}`);
  console.log(`Chunks of earlier versions: ${kept.length} kept, ${removed.length} removed.`);
  for (const name of foreign)
    console.log(`${name} has rules of yours and stays. Add those of ${name}.iij to it.`);
}
