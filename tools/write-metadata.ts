// Writes what follows from the catalogue and the data next to the built add-in: functions.json in English and Japanese,
// the reference, the pages. If it writes into dist, it also updates docs/functions.md.
import fs from "node:fs";
import path from "node:path";
import { openDataset } from "../src/dataset/open-dataset.ts";
import { addinUrl, readdress } from "./addin-address.mjs";
import { functionMetadata } from "./function-metadata.ts";
import { formatPage } from "./hosting/format-page.ts";
import { referenceHtml, referenceMarkdown } from "./function-reference.ts";

const root = path.resolve(import.meta.dirname, "..");
const data = openDataset();

const [folder = "dist"] = process.argv.slice(2);

fs.mkdirSync(path.join(root, folder), { recursive: true });
write(`${folder}/functions.json`, metadata("en"));
write(`${folder}/functions-ja.json`, metadata("ja"));
write(`${folder}/functions.html`, referenceHtml(data));
if (folder === "dist") write("docs/functions.md", referenceMarkdown(data));

const { version } = JSON.parse(read("package.json")) as { version: string };
const facts = { url: addinUrl(), version, contact: process.env["ADDIN_CONTACT"], data };
const pages = fs.readdirSync(path.join(root, "src/pages")).filter((file) => file.endsWith(".html"));
for (const page of pages) write(`${folder}/${page}`, formatPage(read(`src/pages/${page}`), facts));

function metadata(language: "en" | "ja"): string {
  return readdress(JSON.stringify(functionMetadata(data, language), null, 1));
}

function read(file: string): string {
  return fs.readFileSync(path.join(root, file), "utf8");
}

function write(file: string, text: string): void {
  fs.writeFileSync(path.join(root, file), text);
}
