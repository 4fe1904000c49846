import { verdicts, type Verdict as CheckVerdict } from "../../reconciliation/check.ts";
import { wordsOfVerdict } from "../../sheet/checks/verdict-words.ts";
import type { InsertedBlock } from "../inserted-blocks.ts";
import type { BlockSheet } from "./block-sheet.ts";
import {
  gather,
  isUntold,
  type Judged,
  type Outcome,
  type Verdict,
  type Verdicts,
} from "./verdict.ts";

/** The outcome for each verdict of the reconciliation. */
const outcomes: Readonly<Record<CheckVerdict, Outcome>> = {
  exact: "agrees",
  rounding: "rounding",
  weak: "rounding",
  documented: "differs",
  open: "differs",
  restated: "restated",
  incomplete: "not tested",
};

/** The outcome by the text of a cell: the words of the sheet of checks, or the code that the add-in's function returns. */
const worded: ReadonlyMap<string, Outcome> = new Map(
  verdicts.flatMap((code) => [code, wordsOfVerdict[code]].map((said) => [said, outcomes[code]])),
);

/** Says whether the cells of a name are a list of checks, and not the verdicts of a statement. */
export const isListOfChecks = (sheet: BlockSheet): boolean => columnOf(sheet, ["Verdict"]) >= 0;

/** Returns the results of the checks of a list, as counted in the row above their heads. */
export function listedVerdicts(
  sheet: BlockSheet,
  { area }: InsertedBlock,
  isSilent: boolean,
): Verdicts {
  const verdict = columnOf(sheet, ["Verdict"]);
  const [label, period] = [
    columnOf(sheet, ["What is checked", "Item"]),
    columnOf(sheet, ["Period"]),
  ];
  const difference = columnOf(sheet, ["Difference"]);
  const judged: Judged[] = [];
  for (const { row, value } of sheet.cellsIn({ ...area, column: verdict, columns: 1 })) {
    const told: Verdict = {
      cell: { sheet: area.sheet, row, column: verdict },
      label: label < 0 ? "" : sheet.textAt(row, label),
      period: period < 0 ? "" : sheet.textAt(row, period),
    };
    const off = difference < 0 ? "" : sheet.valueAt(row, difference);
    judged.push(...judgedRow(told, String(value), { isSilent, off }));
  }
  return gather(judged);
}

function judgedRow(
  verdict: Verdict,
  value: string,
  { isSilent, off }: { isSilent: boolean; off: unknown },
): Judged[] {
  if (value === "") return [];
  if (isUntold(value)) {
    const untold = { ...verdict, why: "not calculated", says: value } as const;
    return [{ outcome: "not calculated", ...(!isSilent && { untold }) }];
  }
  const outcome = worded.get(value);
  if (outcome !== "differs") return outcome ? [{ outcome }] : [];
  const difference = typeof off === "number" ? off : undefined;
  return [{ outcome, differing: { ...verdict, difference, why: "differs" } }];
}

/** Returns the first column of the list with one of some heads; -1 if there is none. */
function columnOf(sheet: BlockSheet, heads: readonly string[]): number {
  const { row, column, columns } = sheet.area;
  for (let across = column; across < column + columns; across += 1)
    if (heads.includes(sheet.textAt(row, across))) return across;
  return -1;
}
