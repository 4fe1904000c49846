import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { reportOf } from "../../../../tools/ingest/report.ts";
import { readText } from "../../../../tools/ingest/text/read-text.ts";
import { base, ingestText, varied } from "./vary.ts";

const nothing = "Nothing was written; the data are as they were.";

/** Returns the messages to a person about a refused text. */
const said = (text: string): string[] => {
  const done = ingestText(text);
  assert.equal(done.files.size, 0);
  return reportOf(done);
};

describe("a text that is no release of the issuer", () => {
  it("is refused in one sentence: a poem", () => {
    assert.deepEqual(
      said("An old silent pond\n\tA frog jumps into the pond\nSplash! Silence again.\n"),
      [
        "One fault in the text:",
        "- The text is not an earnings release of IIJ: it has no line that is the name of the issuer, Internet Initiative Japan Inc.",
        nothing,
      ],
    );
    assert.equal(
      said("")[1],
      "- The text is not an earnings release of IIJ: it has no line that is the name of the issuer, Internet Initiative Japan Inc.",
    );
  });

  it("is refused so: the release of another company in the same form", () => {
    const other = base.replaceAll(
      "INTERNET INITIATIVE JAPAN INC.",
      "CROSSWAVE COMMUNICATIONS INC.",
    );
    assert.deepEqual(said(other).slice(1), [
      "- The text is not an earnings release of IIJ: it has no line that is the name of the issuer, Internet Initiative Japan Inc.",
      nothing,
    ]);
  });

  it("is refused so: with the issuer's name, without tables or without a day", () => {
    assert.equal(
      said("Internet Initiative Japan Inc.\nTokyo, May 14, 2004\n")[1],
      "- The text is not an earnings release of IIJ: it has no table: no line has tabs between cells.",
    );
    const undated = base.replace(
      "Tokyo, August 12, 2004 / New York, August 11, 2004",
      "August 2004",
    );
    assert.equal(
      said(undated)[1],
      "- The text is not an earnings release of IIJ: it has no day of publication, such as Tokyo, May 14, 2004 / New York, May 13, 2004.",
    );
  });

  it("is refused by its figures, where only the name is the issuer's", () => {
    const { refused } = varied((text) =>
      text.replace(/(?<=\t\(?)(\d)(?=[\d,]{3,})/g, (digit) => String((Number(digit) % 9) + 1)),
    );
    assert.match(
      refused[0] ?? "",
      /^\d+ figures differ from those that the releases held print .* \d+ agree: the text is of another company/,
    );
  });

  it("is refused where it is not text", () => {
    assert.throws(() => readText(Uint8Array.from([0x93, 0xfa, 0x96, 0x7b])), {
      message: "The file is not text in UTF-8. Nothing was written. Save it as UTF-8 first.",
    });
  });
});
