// Writes what the catalogue says beside the built add-in: functions.json, its help page, and docs/functions.md.
import fs from "node:fs";
import path from "node:path";
import { openDataset } from "../src/dataset/open-dataset.ts";
import { readdress } from "./addin-address.mjs";
import { functionMetadata } from "./function-metadata.ts";
import { referenceHtml, referenceMarkdown } from "./function-reference.ts";

const root = path.resolve(import.meta.dirname, "..");
const data = openDataset();

fs.mkdirSync(path.join(root, "dist"), { recursive: true });
write("dist/functions.json", readdress(JSON.stringify(functionMetadata(data), null, 1)));
write("dist/functions.html", referenceHtml(data));
write("docs/functions.md", referenceMarkdown(data));

function write(file: string, text: string): void {
  fs.writeFileSync(path.join(root, file), text);
}
