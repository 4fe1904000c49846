import type { Claim } from "../../dataset/decode/decode-claims.ts";
import { periodFor } from "../../figures/find-answer.ts";
import type { Book } from "../book.ts";
import { factAt } from "../fact.ts";
import { test, untestable, withOutcome, type Finding } from "../finding.ts";
import { readCell, textTable, type Reading } from "../reading.ts";
import { isSame, isSum } from "../rules.ts";
import { testChange, testTranslation } from "./ratios.ts";
import { statedChecks } from "./stated.ts";

/** Tests the figures in the text of a release against its tables. */
export function textChecks(book: Book): Finding[] {
  const seen = new Map<string, number>();
  const claims = book.data.claims.flatMap((claim) => {
    const { item, period, column, release } = claim;
    const key = [release.code, item.code, period.code, column].join(":");
    const nth = (seen.get(key) ?? 0) + 1;
    seen.set(key, nth);
    return testClaim(book, readClaim(claim)).map((finding) => ({
      ...finding,
      variant: `${finding.variant}${nth}`,
    }));
  });
  return [...claims, ...statedChecks(book)];
}

/** Tests one figure of the text: an amount, dollars or a change. */
export function testClaim(book: Book, reading: Reading): Finding[] {
  const { item, table, column } = reading;
  if (column.column === "YoY" || column.column === "QoQ") return testClaimedChange(book, reading);
  const fact = book.findFact(item.code, table.release, column.period);
  if (!fact) return [testUnprinted(book, reading)];
  return [
    column.column === "USD"
      ? testTranslation(reading, fact, "text")
      : test("text", reading, [fact], isSum),
  ];
}

/** Tests a change against its figures and against the change that a table prints: both prints must agree. */
function testClaimedChange(book: Book, reading: Reading): Finding[] {
  const { item, table, column } = reading;
  const [cell] = book.readingsOf(item.code, table.release, column.period, column.column);
  const against = cell ? [test("text", reading, [factAt(cell)], isSame, "table-")] : [];
  return [testChange(book, reading, "text"), ...against];
}

/** The text is wrong where no release prints the statement for its period; else the claim is untestable. */
function testUnprinted({ data }: Book, reading: Reading): Finding {
  const { item, column } = reading;
  const held = data
    .periodsOf(data.statementOf(item))
    .some(({ code }) => code === column.period.code);
  const finding = untestable(
    "text",
    reading,
    `No table of the release prints ${item.code} for ${column.period.code}`,
  );
  return held ? finding : withOutcome(finding, "inconsistent");
}

function readClaim({ release, item, sign, period, column, text, scale }: Claim): Reading {
  const at = { period: periodFor(item, period), column };
  return readCell(
    { table: textTable(release, scale), item, label: item.label, column: at },
    text,
    sign,
  );
}
