import assert from "node:assert/strict";
import { describe, it } from "mocha";
import type { Bundle } from "../../../src/dataset/bundle/bundle.ts";
import { decodeGuidance, guidanceColumns } from "../../../src/dataset/decode/decode-guidance.ts";
import { decodeNotes } from "../../../src/dataset/decode/decode-notes.ts";
import { isFact } from "../../../src/dataset/decode/decode-prints.ts";
import { Failure } from "../../../src/errors.ts";
import { columnKinds } from "../../../src/model/print.ts";
import { smallBundle, smallDataset, tsv } from "../small.ts";

/** Returns what is said of a bundle once everything in it is read. */
function refusal(changes: Partial<Bundle>): string {
  try {
    const data = smallDataset(changes);
    const { sums, restatements, redefinitions, tables, prints, claims, remarks, exceptions } = data;
    for (const { rows } of tables) assert.ok(rows);
    assert.ok([sums, restatements, redefinitions, prints, claims, remarks, exceptions]);
  } catch (failure) {
    assert.ok(failure instanceof Failure);
    assert.deepEqual([failure.kind, failure.data.reason], ["broken", "faulty data"]);
    return failure.message;
  }
  return assert.fail("not refused");
}

/** Returns a list of the bundle with one text in it replaced. */
const replaced = (text: string, from: string, to: string): string => {
  const [before, after] = [from, to].map((each) => tsv(each));
  assert.ok(before !== undefined && after !== undefined && text.includes(before), from);
  return text.replace(before, after);
};

const text = (file: string): { release: string; text: string }[] => [
  { release: "4Q03", text: tsv(...file.split("; ")) },
];

/** The first table of the bundle with one text in it replaced. */
const firstTable = (from: string, to: string): Partial<Bundle> => {
  const [first = assert.fail(), ...others] = smallBundle.tables;
  return { tables: [{ ...first, text: replaced(first.text, from, to) }, ...others] };
};

const faults: readonly (readonly [Partial<Bundle>, string])[] = [
  [
    { prose: text("item|period|printed|scale|qualifier; A.One|4Q03|much") },
    '4Q03/prose.tsv, line 2: "much" is not a figure.',
  ],
  [
    { claims: text("item|period|column|printed|scale; A.One|4Q03||much") },
    '4Q03/claims.tsv, line 2: "much" is not a figure.',
  ],
  [
    { sums: tsv("total|terms", "A.Total|A.One -") },
    'sums.tsv, line 2: the sum "A.One -" ends in a sign.',
  ],
  [
    { tableList: replaced(smallBundle.tableList, "lines|table|lines", "lines|page|lines") },
    'tables.tsv, line 2: "page" is not a place. Accepted: appendix, table.',
  ],
  [
    { redefinitions: replaced(smallBundle.redefinitions, "A.Two|", "A.Three|") },
    'redefinitions.tsv, line 2: "A.Three" is not an item of items.tsv.',
  ],
  [
    { restatements: replaced(smallBundle.restatements, "|changed|", "|moved|") },
    'restatements.tsv, line 2: "moved" is not an effect. Accepted: changed, reclassified, follows.',
  ],
  [
    { items: replaced(smallBundle.items, "balance|money|debit", "balance|money|left") },
    'items.tsv, line 5: "left" is not a side. Accepted: credit, debit.',
  ],
  [
    { items: replaced(smallBundle.items, "|-A.Total", "|*A.Total") },
    'items.tsv, line 4: "*" is not a sign. Accepted: +, -.',
  ],
  [
    firstTable("item|label", "code|label"),
    "1Q03/income.tsv, line 5: the heads of the columns must begin with item and label.",
  ],
  [
    firstTable("item|label", "item|name"),
    "1Q03/income.tsv, line 5: the heads of the columns must begin with item and label.",
  ],
  [
    firstTable("1Q03 JPY", "1Q03 JPY restated"),
    '1Q03/income.tsv, line 5: "1Q03 JPY restated" is not a period and a column.',
  ],
  [
    firstTable("1Q03 JPY", "1Q03"),
    '1Q03/income.tsv, line 5: "" is not a column. Accepted: ' + columnKinds.join(", ") + ".",
  ],
  [
    firstTable("A.One|One", "A.Four|One"),
    '1Q03/income.tsv, line 7: "A.Four" is not an item of items.tsv.',
  ],
  [
    { sums: tsv("total|parts", "A.Total|A.One") },
    'sums.tsv, line 1: the column "terms" is missing.',
  ],
  [
    { sums: tsv("total|terms|note", "A.Total|A.One") },
    'sums.tsv, line 1: "note" is not a column of this file: total, terms.',
  ],
];

describe("a fault in a file of data/", () => {
  for (const [changes, message] of faults)
    it(`stops the build: ${message}`, () => {
      assert.equal(refusal(changes), message);
    });

  it("stops it in notes and guidance as well, which no bundle has", () => {
    const data = smallDataset();
    assert.throws(() => decodeNotes(tsv("release|table|item|note", "4Q03|lines||"), data), {
      message: "notes.tsv, line 2: the note is empty.",
    });
    const row = tsv("5Q03");
    assert.throws(
      () =>
        decodeGuidance(`${guidanceColumns.replaceAll(" ", "\t").replace("?", "")}\n${row}`, data),
      {
        message: 'guidance.tsv, line 2: "5Q03" is not a release of releases.tsv.',
      },
    );
  });
});

describe("the identity of a release and of a table", () => {
  const data = smallDataset();

  it("are the days, the rate and its day, what is translated, and the address", () => {
    const [first] = data.releases;
    assert.deepEqual(
      [
        first?.date,
        first?.newYork,
        first?.rate.toFixed(),
        first?.rateDate,
        first?.translates,
        first?.address,
      ],
      ["2003-08-13", "2003-08-12", "119.87", "2003-06-30", ["1Q03"], "http://1q03.example"],
    );
  });

  it("are its identity: with the item of its shares and its name only where there is one", () => {
    const identities = data.tables.map(({ identity }) => identity);
    assert.deepEqual(identities[0], { code: "lines", place: "table", statement: "lines" });
    assert.deepEqual(identities[1], {
      ...{ code: "income", place: "appendix", statement: "operations" },
      name: "statement of operations",
    });
    assert.deepEqual(identities[2], {
      ...{ code: "detail", place: "table", statement: "detail" },
      percentOf: "A.Total",
    });
  });

  it("are facts in yen, dollars, counts and Gbps; percentages are none", () => {
    assert.deepEqual(
      columnKinds.filter((column) => isFact({ column })),
      columnKinds.filter((column) => !["YoY", "QoQ", "percent"].includes(column)),
    );
  });
});
