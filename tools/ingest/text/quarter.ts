import { endOf, lastQuarter, quarter, type Period } from "../../../src/model/period.ts";
import { isoDateIn } from "../../release-text/header.ts";
import type { NumberedLine } from "../../release-text/release-text.ts";
import type { Said } from "../../release-text/said-of-release.ts";
import type { Tell } from "../notice.ts";
import { nameInText, type ReadTable } from "./read-table.ts";

/** Returns the quarter that most tables end with; reports tables that end with another. */
export function quarterOfTables(tables: readonly ReadTable[], tell: Tell): Period | undefined {
  const newest = tables.flatMap((table) => {
    const periods = table.columns.map(({ period }) => period);
    const [first, ...others] = periods;
    if (!first) return [];
    const last = others.reduce((a, b) => (endOf(b) > endOf(a) ? b : a), first);
    return [{ table, last: lastQuarter(last) }];
  });
  const counts = new Map<string, number>();
  for (const { last } of newest) counts.set(last.code, (counts.get(last.code) ?? 0) + 1);
  const [most] = [...newest].sort(
    (a, b) => (counts.get(b.last.code) ?? 0) - (counts.get(a.last.code) ?? 0),
  );
  for (const { table, last } of newest)
    if (most && last.code !== most.last.code)
      tell({
        line: table.line,
        what: `the newest column of ${nameInText(table)} is ${last.code}, that of most tables ${most.last.code}.`,
        next: "Mend the heads of the one that is wrong.",
      });
  return most?.last;
}

const ordinals = ["first|1st", "second|2nd", "third|3rd", "fourth|4th"];
const named = new RegExp(
  `\\b(${ordinals.join("|")}) quarter\\b.{0,40}?\\bfiscal year end(?:ing|ed) ([A-Z][a-z]+\\.? \\d{1,2}, \\d{4})`,
  "i",
);

/** Returns the quarters that lines name in words, such as "the first quarter of the fiscal year ending March 31, 2005". */
export function quarterSaid(lines: readonly NumberedLine[]): Said[] {
  return lines.flatMap(({ line, text }) => {
    const [, ordinal = "", end = ""] = named.exec(text) ?? [];
    const [year, month] = (isoDateIn(end) ?? "").split("-").map(Number);
    const number = ordinals.findIndex((words) => words.split("|").includes(ordinal.toLowerCase()));
    if (year === undefined || month !== 3 || number < 0) return [];
    return [{ line, text: quarter(year - 1, number + 1).code }];
  });
}
