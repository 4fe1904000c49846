import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { decodeNotes } from "../../src/dataset/decode/decode-notes.ts";
import { decodePrinted } from "../../src/exact/printed.ts";
import { reconcile } from "../../src/reconciliation/reconcile.ts";
import { notes, real } from "./real.ts";

/** As in 26 June 2003 and August 2003; the end of a fiscal year is known before it comes. */
const dates =
  /(?<!fiscal year to )(?:\d+ )?(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{4}/g;

describe("the data that ship", () => {
  it("print nothing but figures, or say what a cell is read as", () => {
    const odd = real.tables.flatMap(({ rows }) =>
      rows.flatMap(({ cells, corrections }) =>
        cells.filter(
          (text, i) =>
            text !== "" && decodePrinted(text) === undefined && corrections?.get(i) === undefined,
        ),
      ),
    );
    assert.deepEqual(odd, []);
  });

  it("give every row as many cells as its table has columns, and headings none", () => {
    for (const { id, release, columns, rows } of real.tables) {
      for (const { item, label, cells } of rows) {
        const where = `${release.code} ${id} ${label}`;
        assert.equal(cells.length, columns.length, where);
        if (item === undefined) assert.deepEqual(new Set(cells), new Set([""]), where);
      }
    }
  });

  it("print no item twice in one table", () => {
    for (const { id, release, rows } of real.tables) {
      const items = rows.flatMap(({ item }) => item ?? []);
      assert.equal(new Set(items).size, items.length, `${release.code} ${id}`);
    }
  });

  it("hold a figure for every item of the catalogue", () => {
    const printed = new Set(real.prints.map(({ item }) => item));
    const without = [...real.items.values()].filter(
      ({ code, sum }) => !printed.has(code) && sum.length === 0,
    );
    assert.deepEqual(without, []);
  });

  it("are versioned by the date of their newest release and a digest", () => {
    const [date, digest] = real.version.split(".");
    assert.equal(date, real.releases.at(-1)?.date);
    assert.match(digest ?? "", /^[0-9a-f]{8}$/);
  });

  it("have each note about a row that is there", () => {
    assert.notEqual(decodeNotes(notes, real).length, 0);
  });

  it("have no note that speaks of what came after its release", () => {
    for (const { table, text } of decodeNotes(notes, real)) {
      const told = `${table.release.code} ${table.identity.code}: ${text}`;
      assert.doesNotMatch(text, /\b(next|later|newer) (release|one)\b|not yet/, told);
      for (const [date] of text.matchAll(dates))
        assert.ok(Date.parse(`1 ${date.replace(/^\d+ /, "")} UTC`) <= Date.parse(table.release.date), told);
    }
  });

  it("reconcile with nothing open", () => {
    const open = reconcile(real).filter(({ verdict }) => verdict === "open");
    assert.deepEqual(
      open.map(({ id, explanation }) => `${id}: ${explanation}`),
      [],
    );
  });
});
