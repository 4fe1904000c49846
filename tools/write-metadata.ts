// Writes what the catalogue says beside the built add-in: functions.json, its help page, and docs/functions.md; beside one
// that is built into another folder, only the first two.
import fs from "node:fs";
import path from "node:path";
import { openDataset } from "../src/dataset/open-dataset.ts";
import { readdress } from "./addin-address.mjs";
import { functionMetadata } from "./function-metadata.ts";
import { referenceHtml, referenceMarkdown } from "./function-reference.ts";

const root = path.resolve(import.meta.dirname, "..");
const data = openDataset();

const [folder = "dist"] = process.argv.slice(2);

fs.mkdirSync(path.join(root, folder), { recursive: true });
write(`${folder}/functions.json`, readdress(JSON.stringify(functionMetadata(data), null, 1)));
write(`${folder}/functions.html`, referenceHtml(data));
if (folder === "dist") write("docs/functions.md", referenceMarkdown(data));

function write(file: string, text: string): void {
  fs.writeFileSync(path.join(root, file), text);
}
