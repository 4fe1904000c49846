import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { ingest, type Ingested } from "../../../../tools/ingest/ingest.ts";
import { laidOver } from "../../../../tools/ingest/writing/data-files.ts";
import { base, held } from "./vary.ts";

const title = "CONSOLIDATED STATEMENTS OF OPERATIONS (UNAUDITED)";

/** The made-up release a quarter later, with the columns of its own quarter alone. */
const secondQuarter = base
  .replaceAll("1Q04", "2Q04")
  .replaceAll("Jun 30, 2004", "Sep 30, 2004")
  .replace("August 12, 2004 / New York, August 11", "November 12, 2004 / New York, November 11")
  .replace("the first quarter", "the second quarter")
  .replace("June 30, 2004", "September 30, 2004")
  .split("\n")
  .map((line) => {
    const [label, ...cells] = line.split("\t");
    const isStatement = cells.length > 5 || cells.length === 4;
    return [label, ...cells.slice(0, isStatement ? 2 : 1)].join("\t");
  })
  .join("\n");

/** The same with a statement of operations of six months, every figure twice that of the quarter. */
function withHalfYear(text: string): string {
  const from = text.indexOf(title);
  const to = text.indexOf("INTERNET INITIATIVE JAPAN INC.", from);
  const rows = text
    .slice(from, to)
    .split("\n")
    .filter((line) => line.includes("\t"));
  const half = rows.slice(2).map((line) => {
    const [label, , yen = ""] = line.split("\t");
    return `${label}\t${twice(yen)}`;
  });
  const head = [title, "For the Six Months Ended Sep 30, 2004"];
  const scale = "(Expressed in Thousands of Japanese Yen (JPY))";
  const table = [...head, scale, "", "\tSep 30, 2004", "\tJPY", ...half, "", ""].join("\n");
  return text.slice(0, to) + table + text.slice(to);
}

function twice(yen: string): string {
  const digits = yen.replace(/[^\d.]/g, "");
  if (digits === "") return yen;
  const doubled = (2 * Number(digits)).toLocaleString("en-US", {
    minimumFractionDigits: digits.split(".")[1]?.length ?? 0,
  });
  return yen.startsWith("(") ? `(${doubled})` : doubled;
}

const row =
  "operations-half-year\tappendix\toperations\tRevenue.Total\thalf-year statement of operations";
const withRow = laidOver(
  held,
  new Map([["tables.tsv", `${held.get("tables.tsv")?.trimEnd() ?? ""}\n${row}\n`]]),
);

const run = (text: string, files = held): Ingested =>
  ingest({ text, files, release: "2Q04", without: ["backbone"] });

describe("a release with a statement of six months", () => {
  it("is refused until tables.tsv has that statement, and the row to add is given", () => {
    const { refused } = run(withHalfYear(secondQuarter));
    assert.deepEqual(
      refused.map(({ what, next }) => [what, next]),
      [
        [
          '"CONSOLIDATED STATEMENTS OF OPERATIONS" is of 6 months. tables.tsv has no half-year statement of operations.',
          `Where the release does print it, add this row to tables.tsv, with tabs for the commas: ${row.replaceAll("\t", ",")}`,
        ],
      ],
    );
  });

  it("is then taken in, with periods of half a year and an abbreviation of its own", () => {
    const { refused, files } = run(withHalfYear(secondQuarter), withRow);
    assert.deepEqual(refused, []);
    const lines = files.get("2Q04/operations-half-year.tsv")?.split("\n") ?? [];
    assert.deepEqual(lines.slice(0, 5), [
      "printed\tIS-1H",
      "title\tConsolidated Statements of Operations",
      "scale\tthousands",
      "",
      "item\tlabel\t1H04 JPY",
    ]);
    assert.ok(lines.includes("Revenue.Total\tTotal revenues\t17,862,000"));
  });

  it("is missed in a second quarter once tables.tsv has it, and in no other", () => {
    assert.deepEqual(
      run(secondQuarter, withRow).refused.map(({ what }) => what),
      ["the text has no table operations-half-year."],
    );
    assert.deepEqual(run(secondQuarter).refused, []);
    const first = ingest({ text: base, files: withRow, release: "1Q04", without: [] });
    assert.deepEqual(first.refused, []);
  });
});
