// npm run report: writes docs/reconciliation.md.
import fs from "node:fs";
import path from "node:path";
import { openDataset } from "../src/dataset/open-dataset.ts";
import { runTool } from "./fail.ts";
import { reportMarkdown } from "./reconciliation-report.ts";

runTool(() => {
  fs.writeFileSync(
    path.resolve(import.meta.dirname, "../docs/reconciliation.md"),
    reportMarkdown(openDataset()),
  );
});
