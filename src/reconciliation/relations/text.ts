import { isChangeColumn } from "../../model/print.ts";
import type { Claim } from "../../dataset/decode/decode-claims.ts";
import { periodFor } from "../../figures/find-answer.ts";
import type { Book } from "../book.ts";
import { factAt } from "../fact.ts";
import { test, untestable, type Finding } from "../finding.ts";
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
    return testClaim(book, readClaim(claim), String(nth));
  });
  return [...claims, ...statedChecks(book)];
}

/** Tests one figure of the text: an amount, dollars or a change. `nth` distinguishes the claims about one figure. */
export function testClaim(book: Book, reading: Reading, nth = ""): Finding[] {
  const { item, table, column } = reading;
  if (isChangeColumn(column)) return testClaimedChange(book, reading, nth);
  const fact = book.findFact(item.code, table.release, column.period);
  if (!fact) return [testUnprinted(book, reading, nth)];
  return [
    column.column === "USD"
      ? testTranslation(reading, fact, "text", nth)
      : test("text", reading, [fact], isSum, nth),
  ];
}

/** Tests a change against its figures and against the change that a table prints. Both prints must agree. */
function testClaimedChange(book: Book, reading: Reading, nth: string): Finding[] {
  const { item, table, column } = reading;
  const [cell] = book.readingsOf(item.code, table.release, column.period, column.column);
  const against = cell ? [test("text", reading, [factAt(cell)], isSame, `table-${nth}`)] : [];
  return [testChange(book, reading, "text", nth), ...against];
}

/** The text is wrong if no release prints the statement for its period; otherwise the claim is untestable. */
function testUnprinted({ data }: Book, reading: Reading, nth: string): Finding {
  const { item, column } = reading;
  const finding = untestable(
    "text",
    reading,
    { is: "not in tables", item: item.code, period: column.period },
    nth,
  );
  const held = data.releasesOf(data.statementOf(item), column.period).length > 0;
  return held ? finding : finding.with({ decided: "inconsistent" });
}

function readClaim({ release, item, sign, period, column, text, scale }: Claim): Reading {
  const at = { period: periodFor(item, period), column };
  return readCell(
    { table: textTable(release, scale), item, label: item.label, column: at },
    text,
    sign,
  );
}
