import assert from "node:assert/strict";
import fc from "fast-check";
import { describe, it } from "mocha";
import { decodePrinted } from "../../../../src/exact/printed.ts";
import { readGarbled } from "../../../../tools/ingest/text/cells.ts";

describe("reading a garbled cell", () => {
  it("undoes what scanning does", () => {
    const readings: readonly (readonly [string, string])[] = [
      ["7,O12", "7,012"],
      ["l,203", "1,203"],
      ["(I5.3%)", "(15.3%)"],
      ["1,2B4", "1,284"],
      ["30,45,318", "3,045,318"],
      ["–", "-"],
      ["—", "-"],
      ["−5.7%", "-5.7%"],
      ["１，２０３", "1,203"],
      ["(1,203", "(1,203)"],
      ["1,203)", "(1,203)"],
      ["1, 203", "1,203"],
      ["1.203.456", "1,203,456"],
      ["65 ⁽²⁾", "65"],
    ];
    for (const [printed, read] of readings) assert.equal(readGarbled(printed).read, read, printed);
  });

  it("makes nothing of what is no figure", () => {
    for (const text of ["#####", "n/a", "see note", "1Q04", "(see (1))"])
      assert.equal(readGarbled(text).read, undefined, text);
  });

  it("never proposes what is not a figure", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...Array.from("0123456789OlI,.()%-– ")) }),
        (text) => {
          const { read } = readGarbled(text);
          return read === undefined || decodePrinted(read) !== undefined;
        },
      ),
    );
  });
});
