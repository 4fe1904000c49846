import type { Decimal } from "../../../src/exact/decimal.ts";
import { groupThousands } from "../../../src/exact/digits.ts";
import { decodePrinted } from "../../../src/exact/printed.ts";
import type { Notice } from "../notice.ts";
import { nameInText, type ReadTable } from "./read-table.ts";

/** The yen and the dollars of a row. */
interface Pair {
  readonly line: number;
  readonly table: ReadTable;
  readonly usd: Decimal;
  readonly jpy: Decimal;
  /** As printed: yen, dollars. */
  readonly texts: readonly [string, string];
}

const fewest = 5;

/** Returns the contradiction between the rate and the dollars, if most dollars do not follow from the yen. */
export function rateFault(
  tables: readonly ReadTable[],
  rate: Decimal | undefined,
): Notice | undefined {
  if (!rate?.gt(0)) return undefined;
  const pairs = tables.flatMap(pairsOf);
  const failing = pairs.filter(({ usd, jpy }) => jpy.dividedBy(rate).minus(usd).abs().gt(2));
  const [largest] = [...failing].sort((a, b) => b.jpy.abs().cmp(a.jpy.abs()));
  if (!largest || failing.length < fewest || failing.length * 2 < pairs.length) return undefined;
  const { line, table, usd, jpy, texts } = largest;
  return {
    line,
    what: `at the rate of ${rate.toString()} yen the dollars of ${nameInText(table)} do not follow: ${texts[0]} would be ${groupThousands(jpy.dividedBy(rate).toFixed(0))}, printed is ${texts[1]}, which is a rate of ${jpy.dividedBy(usd).toFixed(2)}.`,
    next: "Mend the rate in the text, or the heads over the dollars.",
  };
}

function pairsOf(table: ReadTable): Pair[] {
  const { columns, rows } = table;
  const dollars = columns.findIndex(({ column }) => column === "USD");
  const yen = columns.findIndex(
    ({ column, period }) => column === "JPY" && period.code === columns[dollars]?.period.code,
  );
  if (dollars < 0 || yen < 0) return [];
  return rows.flatMap(({ line, cells }) => {
    const texts = [cells[yen] ?? "", cells[dollars] ?? ""] as const;
    const [jpy, usd] = [decodePrinted(texts[0]), decodePrinted(texts[1])];
    return usd && jpy && !usd.isZero() ? [{ line, table, usd, jpy, texts }] : [];
  });
}
