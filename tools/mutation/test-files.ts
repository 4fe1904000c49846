import fs from "node:fs";
import path from "node:path";

/** The folders and files of tests for a folder of `src`: its own tests, and those of the folders that depend on it. */
const judges: Readonly<Record<string, readonly string[]>> = {
  exact: ["exact", "figures", "reconciliation"],
  model: ["model", "dataset", "figures", "statements", "functions"],
  dataset: ["dataset", "data", "figures", "reconciliation", "growth"],
  figures: ["figures", "statements", "functions", "growth"],
  reconciliation: ["reconciliation", "sheet/checks", "functions"],
  statements: ["statements", "sheet/statement", "gallery", "growth", "functions/answers"],
  sheet: ["sheet", "gallery"],
  workbook: [
    ...["workbook", "taskpane/trace/describe-answer", "taskpane/trace/loaded-trace"],
    ...["taskpane/workbook/frozen-workbook", "taskpane/workbook/resized-block"],
    "taskpane/workbook/edited-workbook",
  ],
};

export const mutatedFolders: readonly string[] = Object.keys(judges);

/** Tests that are also used for any folder if all tests are needed: look-ups, Japanese texts, sheets. */
const everywhere: readonly string[] = ["lookup", "taskpane/language", "gallery"];

/** Files that check documents or kept promises, import what they test by name, or need globals of Excel’s runtime. */
const others: readonly string[] = [
  "functions/cell/remember",
  "functions/cell/remembered",
  "functions/junk",
  "functions/promise",
  "functions/readme",
  "functions/slips",
  "functions/user-guide",
  "growth/reconciliation-work",
  "taskpane/language/texts-in-japanese",
];

/** Files that take long with instrumented modules: they are used only for mutants that have survived all others. */
const slow: readonly string[] = [
  "dataset/decode/decode-dataset",
  "dataset/first-answer",
  "functions/answers/agreement",
  "functions/answers/checks",
  "functions/code-lists/codes",
  "growth/new-part",
  "growth/one-fault",
  "growth/pinned",
  "growth/views",
  "model/name-index",
  "reconciliation/exceptions/exceptions",
  "reconciliation/exceptions/kinds",
  "reconciliation/relations/vintages",
  "sheet/checks/plan-checks",
  "sheet/plan/widths",
  "sheet/silence",
  "sheet/statement/links",
  "sheet/statement/plan-statement",
  "sheet/statement/room-for-units",
  "sheet/tried",
  "statements/notes/notes",
  "taskpane/trace/loaded-trace",
  "taskpane/workbook/edited-workbook",
  "workbook/asked/sheets",
  "workbook/audit/gallery",
];

/** Returns the test files for a folder, its own first. */
export function testFilesFor(folder: string, withSlow: boolean): string[] {
  const folders = [...(judges[folder] ?? []), ...(withSlow ? everywhere : [])];
  const left = withSlow ? others : [...others, ...slow];
  return testsIn(folders).filter((file) => !left.some((name) => file === `test/${name}.test.ts`));
}

/** Returns the test files of some folders of tests, or of files without their ending, each once. */
export const testsIn = (names: readonly string[]): string[] => [
  ...new Set(names.flatMap((name) => testsOf(path.join("test", name)))),
];

function testsOf(name: string): string[] {
  if (fs.existsSync(`${name}.test.ts`)) return [`${name}.test.ts`];
  return fs
    .readdirSync(name, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".test.ts"))
    .map((file) => path.join(name, file))
    .sort();
}
