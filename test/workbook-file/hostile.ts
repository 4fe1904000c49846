import type { SheetPlan } from "../../src/sheet/plan/sheet-plan.ts";
import { smallPlan } from "../excel/small-plan.ts";

/** Texts that a program may misread, or that a file cannot hold as they are. */
export const hostile = [
  '=HYPERLINK("http://example.com","x")',
  "+1+1",
  "-1",
  "@SUM(1)",
  "\t=1",
  "#N/A",
  "#REF!",
  "_x0041_",
  "_x005F_x0041_",
  "<b>&amp;\"'</b>",
  "]]>",
  " two  spaces ",
  "line\nbreak",
  "13-Aug-03",
  "007",
  "TRUE",
  "売上高 𠮷 †≠",
];

/** Returns a plan of texts, one below the other, whose sheet has a hostile name too. */
export const planOfTexts = (texts: readonly string[]): SheetPlan => ({
  ...smallPlan({ row: 0, column: 0 }),
  name: "=P&L <'03>",
  cells: texts.map((text) => [{ kind: "text", text }]),
  formats: [],
  conditions: [],
  charts: [],
  names: [],
  folds: [],
});
