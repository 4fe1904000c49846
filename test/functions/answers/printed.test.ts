import assert from "node:assert/strict";
import fs from "node:fs";
import { describe, it } from "mocha";
import { cell } from "../cell.ts";

const folder = "test/frozen/data";

/** A percentage as a file of a table has it, apart from how the add-in reads files. */
interface Percentage {
  readonly asked: readonly [period: string, item: string, column: string, release: string];
  readonly text: string;
}

function percentagesIn(release: string, file: string): Percentage[] {
  const lines = fs.readFileSync(`${folder}/${release}/${file}`, "utf8").trimEnd().split("\n");
  const head = lines.findIndex((line) => line.startsWith("item\t"));
  const [, , ...columns] = (lines[head] ?? "").split("\t");
  return lines.slice(head + 1).flatMap((line) => {
    const [item = "", , ...cells] = line.split("\t");
    return cells.flatMap((text, i): Percentage[] => {
      const [period = "", column = ""] = (columns[i] ?? "").split(" ");
      const isWanted = item !== "" && text !== "" && /^(YoY|QoQ|percent)$/.test(column);
      return isWanted ? [{ asked: [period, item.replace(/^-/, ""), column, release], text }] : [];
    });
  });
}

/** A printed percentage in thousandths: "(15.3%)" is -153, a dash 0. */
function thousandths(text: string): number {
  const [, open, minus, digits = "0"] = /^(\()?(-)?([\d,.]*)%?\)?$/.exec(text) ?? [];
  const size = Math.round(Number(digits.replaceAll(",", "")) * 10);
  return open || minus ? -size : size;
}

const printed = ["1Q03", "4Q03"].flatMap((release) =>
  fs
    .readdirSync(`${folder}/${release}`)
    .filter((file) => !/^(claims|prose)\.tsv$/.test(file))
    .flatMap((file) => percentagesIn(release, file)),
);

describe("PRINTED", () => {
  it("answers every percentage that a table of a release prints, as a fraction", () => {
    assert.equal(printed.length, 616);
    for (const { asked, text } of printed) {
      const shown = cell("PRINTED", ...asked);
      assert.equal(typeof shown, "number", asked.join(" "));
      const [, , column] = asked;
      // A share has the natural sign of its item, a change none but its own.
      const size = column === "percent" ? Math.abs : (value: number): number => value;
      assert.equal(
        size(Math.round(Number(shown) * 1000)),
        size(thousandths(text)),
        `${asked.join(" ")}: ${text}`,
      );
    }
  });
});
