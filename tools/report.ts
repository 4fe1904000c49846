// npm run report: writes docs/reconciliation.md and docs/licences.md.
import fs from "node:fs";
import path from "node:path";
import { openDataset } from "../src/dataset/open-dataset.ts";
import { runTool } from "./fail.ts";
import { licencesMarkdown } from "./licences-table.ts";
import { reportMarkdown } from "./reconciliation-report.ts";

const write = (file: string, text: string): void => {
  fs.writeFileSync(path.resolve(import.meta.dirname, "../docs", file), text);
};

runTool(() => {
  write("reconciliation.md", reportMarkdown(openDataset()));
  write("licences.md", licencesMarkdown());
});
