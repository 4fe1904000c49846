import { formatDate } from "../../model/calendar.ts";
import { reconcile } from "../../reconciliation/reconcile.ts";
import { notCalculated, planAnswers } from "../plan/answers.ts";
import { checkColumns, checkHeads, checkRows } from "./check-columns.ts";
import type { CheckFrame } from "./check-frame.ts";
import { verdictWords, wordsOfVerdict } from "./verdict-words.ts";

/** Plans the title, the line about what is listed, and the heads of the columns. */
export function planCheckHead(frame: CheckFrame): void {
  const { grid, terms } = frame;
  while (grid.rows < checkRows.first) grid.addRow();
  grid.text(checkRows.title, checkColumns.line, "IIJ: checks of the printed figures");
  grid.text(checkRows.about, checkColumns.line, aboutOf(frame));
  planAnswers(frame, checkRows.title, "ROWS(IIJ.PERIODS())", checkColumns.verdict);
  for (const [name, head] of Object.entries(checkHeads))
    grid.text(checkRows.head, checkColumns[name as keyof typeof checkHeads], head);
  for (let term = 0; term < terms; term += 1)
    grid.text(checkRows.head, checkColumns.firstTerm + term, `Term ${term + 1}`);
  grid.text(checkRows.head, checkColumns.firstTerm + terms, "In words");
}

/** Returns the line under the title of a sheet of checks. */
export function aboutOf({ data, list }: Pick<CheckFrame, "data" | "list">): string {
  const all = reconcile(data);
  const exact = all.filter(({ verdict }) => verdict === "exact").length;
  const newest = data.releases.at(-1);
  const held = `of the releases published to ${newest ? formatDate(newest.date) : ""}`;
  const count = (n: number): string => n.toLocaleString("en");
  return list === "all"
    ? `All ${count(all.length)} relations between the printed figures ${held}`
    : `The ${count(all.length - exact)} of ${count(all.length)} relations between the printed figures ${held} that do not agree exactly`;
}

/**
 * Plans how many checks have each verdict, counted from the verdict cells, and how many of them differ from the add-in's
 * verdict.
 */
export function planCounts(frame: CheckFrame): void {
  const { grid, address, checks } = frame;
  const last = grid.rows - 1;
  const range = (column: number): string =>
    `${address(checkRows.first, column, "both")}:${address(last, column, "both")}`;
  const [here, ours] = [range(checkColumns.verdict), range(checkColumns.ours)];
  const counts = verdictWords.map((word) => `"${word}: "&COUNTIF(${here},"${word}")`);
  const formula = `=${counts.join('&" · "&')}&" · ${notCalculated}: "&COUNTIF(${here},"${notCalculated}")&" · other than the add-in's: "&SUMPRODUCT((${here}<>${ours})*1)`;
  const found = verdictWords.map(
    (word) => `${word}: ${checks.filter(({ verdict }) => wordsOfVerdict[verdict] === word).length}`,
  );
  const value = `${found.join(" · ")} · ${notCalculated}: 0 · other than the add-in's: 0`;
  grid.formula(checkRows.counts, checkColumns.line, formula, value);
}
