import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { decodeNotes } from "../../../src/dataset/decode/decode-notes.ts";
import { openNotes } from "../../../src/dataset/open-notes.ts";
import { data } from "../held.ts";

const notes = openNotes(data);
const textsOf = (release: string, table: string, item?: string): string[] =>
  notes
    .filter((note) => note.table.release.code === release && note.table.id === table)
    .filter((note) => note.item === item)
    .map(({ text }) => text);

/** Figures that no release prints, and the printed ones they follow from. */
const computed: Readonly<Record<string, number>> = {
  "2,155,012": 3_271_032 - 1_116_020,
  "1,925": 532_191 - 530_266,
  "2,000": 44_960_000 / 22_480,
};

describe("the notes to the printed tables", () => {
  it("are there for each of the 28 tables, none twice", () => {
    for (const table of data.tables) {
      const own = notes
        .filter((note) => note.table === table)
        .map(({ item, text }) => `${item ?? ""} ${text}`);
      assert.ok(own.length > 0, `${table.release.code} ${table.id} has no note`);
      assert.equal(new Set(own).size, own.length, `${table.release.code} ${table.id}`);
    }
  });

  it("say at which rate each statement is translated", () => {
    const rates = { "1Q03": "119.87", "4Q03": "104.18" };
    for (const { id, release, columns } of data.tables) {
      const about = textsOf(release.code, id).join(" ");
      const rate = rates[release.code as keyof typeof rates];
      assert.equal(
        about.includes(rate),
        columns.some(({ column }) => column === "USD"),
        id,
      );
    }
  });

  it("are with the row they concern, in every table they are written for", () => {
    const tax = "Positive is an expense, to be subtracted; in parentheses it is a benefit.";
    for (const table of ["9", "IS", "IS-FY"])
      assert.deepEqual(textsOf("4Q03", table, "Income.Tax"), [tax]);
    assert.match(
      textsOf("1Q03", "9", "Income.Tax")[0] ?? "",
      /although the label puts the benefit/,
    );
  });

  it("name no figure that is not printed or computed from what is printed", () => {
    const printed = new Set([
      ...data.prints.map(({ text }) => text.replace(/[()]/g, "")),
      ...data.releases.map(({ rate }) => rate.toString()),
    ]);
    const named = notes.flatMap(({ text }) => text.match(/\d{1,3}(,\d{3})+|\d+\.\d+/g) ?? []);
    assert.ok(named.length > 30);
    assert.deepEqual(
      named.filter((figure) => !printed.has(figure) && !(figure in computed)),
      [],
    );
    for (const [figure, value] of Object.entries(computed))
      assert.equal(Number(figure.replaceAll(",", "")), value);
  });

  const head = "release\ttable\titem\tnote\n";
  for (const [what, row, message] of [
    [
      "a release that is not held",
      "2Q03\trevenue\t\tA.",
      /line 2: the 2Q03 release has no table "revenue"/,
    ],
    [
      "a table the release lacks",
      "1Q03 4Q03\toperations-annual\t\tA.",
      /the 1Q03 release has no table/,
    ],
    [
      "an item the table lacks",
      "4Q03\tbalance-sheet\tBalance.RestrictedCash\tA.",
      /"balance-sheet" of 4Q03 has no row Balance\.RestrictedCash/,
    ],
    ["no text", "4Q03\tbalance-sheet\tBalance.Cash\t", /the note is empty/],
  ] as const) {
    it(`are refused with ${what}`, () => {
      assert.throws(() => decodeNotes(head + row, data), { kind: "broken", message });
    });
  }
});
