import type { Dataset } from "../../src/dataset/dataset.ts";
import { decodeReasons } from "../../src/dataset/decode/decode-reasons.ts";
import { broken } from "../../src/errors.ts";
import { fault, type Row } from "../../src/dataset/decode/tsv.ts";
import { isJapanese, readRows, refuseOtherAmounts } from "./check-parts.ts";

type Reasoned = Pick<
  Dataset,
  "exceptions" | "restatements" | "items" | "redefinitionsOf" | "tables"
>;

/** Returns every reason that the data give, in English. */
export function reasonsIn({ exceptions, restatements, items, ...data }: Reasoned): string[] {
  const found = [
    ...exceptions,
    ...restatements.flatMap(({ reached }) => [...reached.values()]),
    ...[...items.keys()].flatMap((code) => data.redefinitionsOf(code)),
    ...data.tables.flatMap(({ rows }) =>
      rows.flatMap(({ corrections }) => [...(corrections?.values() ?? [])]),
    ),
  ];
  return [...new Set(found.map(({ reason }) => reason))].filter((reason) => reason !== "");
}

/** Checks that every reason has its Japanese, and that there are no others. */
export function checkReasons(text: string, data: Reasoned): void {
  const known = decodeReasons(text);
  refuseJapanese(readRows("reasons.tsv", text));
  const given = reasonsIn(data);
  const lacking = given.find((reason) => !known.has(reason));
  if (lacking !== undefined) throw broken(`reasons.tsv lacks the Japanese of "${lacking}"`);
  const idle = [...known.keys()].find((reason) => !given.includes(reason));
  if (idle !== undefined) throw broken(`reasons.tsv has a reason that nothing gives: "${idle}"`);
}

/** A Japanese text is written in Japanese, translates one reason, and has the amounts of the English. */
function refuseJapanese(rows: readonly Row[]): void {
  const translated = new Map<string, number>();
  for (const row of rows) {
    const { reason = "", japanese = "" } = row.cells;
    if (!isJapanese(japanese)) throw fault(row, `"${japanese}" is not Japanese.`);
    const before = translated.get(japanese);
    if (before !== undefined) throw fault(row, `the Japanese is that of line ${before}.`);
    translated.set(japanese, row.line);
    refuseOtherAmounts(row, reason, japanese);
  }
}
