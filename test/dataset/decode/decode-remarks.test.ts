import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import { describe, it } from "mocha";
import { decodeItems } from "../../../src/dataset/decode/decode-items.ts";
import { decodeReleases } from "../../../src/dataset/decode/decode-releases.ts";
import {
  decodeRemarks,
  remarkKinds,
  type Remark,
} from "../../../src/dataset/decode/decode-remarks.ts";
import { decodePrintedPeriod } from "../../../src/model/decode-period.ts";
import { endOf } from "../../../src/model/period.ts";

const folder = path.resolve(import.meta.dirname, "../../../data");
const read = (...parts: string[]): string => fs.readFileSync(path.join(folder, ...parts), "utf8");
const items = decodeItems(read("items.tsv"));
const releases = decodeReleases(read("releases.tsv"));
const remarks = decodeRemarks(read("remarks.tsv"), releases, items);

const remarksAt = (item: string, period: string | undefined): Remark[] =>
  remarks.filter((remark) => remark.item.code === item && remark.period?.code === period);

/** Every text of the data but the remarks: what is printed, cell by cell. */
const printed = releases
  .flatMap(({ code }) => fs.readdirSync(path.join(folder, code)).map((file) => read(code, file)))
  .join("\n");
const isPrinted = (figure: string): boolean =>
  new RegExp(`(?<![\\d.,])${figure}(?!\\d|[.,]\\d)`).test(printed);

/** Figures that no release prints, and the printed ones they follow from. */
const computed: Readonly<Record<string, number>> = {
  "2,155,012": 3_271_032 - 1_116_020,
  "3,168,000": 15_000_000 - 11_832_000,
  "31,565": 15_000_000 - 11_832_000 - 3_047_460 - 88_975,
  "2,000": 44_960_000 / 22_480,
};

describe("the remarks", () => {
  for (const [item, period, kind, yen, release] of [
    ["Income.Impairment", "4Q02", "write-off", "-7153087000", "4Q03"], // 4Q03, statement of operations
    ["Income.Impairment", "FY2003", "write-off", "-1719981000", "4Q03"], // 4Q03, annual statement of operations
    ["Income.Net", "3Q03", "gain", "1572000000", "4Q03"], // 4Q03, highlights
    ["Expense.S&M", "3Q03", "reversal", "71000000", "4Q03"], // 4Q03, text on sales and marketing
    ["CashFlow.StockIssuance", "1Q03", "shares", "1365424000", "1Q03"], // 1Q03, cash flows
    ["CashFlow.NotesGain", "3Q03", "gain", "-88975000", "4Q03"], // 4Q03, cash flows
    ["CashFlow.SaleLeaseback", "4Q02", "one-off cash flow", "66940000", "1Q03"], // 1Q03, cash flows
  ] as const) {
    it(`give the ${kind} of ${period} at ${item} in yen`, () => {
      const told = remarksAt(item, period).map((of) => [
        of.kind,
        of.amount?.toFixed(),
        of.release.code,
      ]);
      assert.deepEqual(told, [[kind, yen, release]]);
    });
  }

  it("have no amount where none is disclosed, and no period where they hold for all", () => {
    const [move] = remarksAt("Expense.G&A", "4Q02");
    assert.deepEqual([move?.kind, move?.amount], ["one-off cost", undefined]);
    const [netDebt] = remarksAt("Balance.NetDebt", undefined);
    assert.deepEqual([netDebt?.kind, netDebt?.period], ["definition", undefined]);
    assert.match(netDebt?.text ?? "", /Restricted cash is not deducted/);
  });

  it("name their period first", () => {
    for (const { period, text, japanese } of remarks) {
      if (!period) continue;
      assert.equal(text.slice(0, period.code.length), period.code, text);
      assert.equal(japanese.slice(0, period.code.length), period.code, japanese);
    }
  });

  it("name the same figures in both languages, each printed or computed from what is printed", () => {
    const figuresOf = (text: string): string[] => (text.match(/\d{1,3}(,\d{3})+/g) ?? []).sort();
    for (const { text, japanese } of remarks)
      assert.deepEqual(figuresOf(japanese), figuresOf(text), text);
    const named = remarks.flatMap(({ text }) => figuresOf(text));
    assert.ok(named.length > 60);
    assert.deepEqual(
      named.filter((figure) => !isPrinted(figure) && !(figure in computed)),
      [],
    );
    for (const [figure, value] of Object.entries(computed))
      assert.equal(Number(figure.replaceAll(",", "")), value);
  });

  it("name nothing that comes after their release", () => {
    for (const { release, text } of remarks) {
      const periods = (text.match(/\b([1-4]Q\d\d|FY\d{4})\b/g) ?? []).map(decodePrintedPeriod);
      const later = periods.filter((period) => endOf(period) > endOf(release.quarter));
      assert.deepEqual(later, [], text);
      const year = Number(release.date.slice(0, 4));
      const years = (text.match(/(?<![\d,])20\d\d\b/g) ?? []).map(Number);
      assert.ok(
        years.every((named) => named <= year),
        text,
      );
    }
  });

  it("are given once for each line", () => {
    const keys = remarks.map(({ item, text }) => `${item.code} ${text}`);
    assert.deepEqual([...new Set(keys)], keys);
  });
});

describe("decodeRemarks", () => {
  const fields = {
    kind: "gain",
    item: "Income.Net",
    period: "3Q03",
    release: "4Q03",
    amount: "1,572",
    scale: "millions",
    near: "special gain",
    text: "3Q03: A.",
    japanese: "3Q03：B。",
  };
  const decode = (change: Partial<typeof fields>): Remark[] => {
    const head = Object.keys(fields).join("\t");
    const row = Object.values({ ...fields, ...change }).join("\t");
    return decodeRemarks(`${head}\n\n${row}\n`, releases, items);
  };

  it("reads a row", () => {
    assert.equal(decode({})[0]?.amount?.toFixed(), "1572000000");
  });

  for (const [what, change, message] of [
    ["an unknown item", { item: "Income.Nett" }, '"Income.Nett" is not an item of items.tsv.'],
    [
      "an unknown kind",
      { kind: "loss" },
      `"loss" is not a kind. Accepted: ${remarkKinds.join(", ")}.`,
    ],
    ["an unknown period", { period: "FY02" }, '"FY02" is not the code of a period.'],
    ["a period that counts back", { period: "LFQ" }, '"LFQ" is not the code of a period.'],
    ["another spelling", { period: "Q3 FY2003" }, '"Q3 FY2003" is not the code of a period.'],
    ["an unknown release", { release: "2Q03" }, '"2Q03" is not a release of releases.tsv.'],
    [
      "an unknown scale",
      { scale: "tens" },
      '"tens" is not a scale. Accepted: ones, thousands, millions, billions.',
    ],
    [
      "no scale",
      { scale: "" },
      '"" is not a scale. Accepted: ones, thousands, millions, billions.',
    ],
    ["a garbled amount", { amount: "1,57O" }, '"1,57O" is not a figure.'],
  ] as const) {
    it(`refuses ${what}, naming the file and the line`, () => {
      assert.throws(() => decode(change), {
        kind: "broken",
        message: `remarks.tsv, line 3: ${message}`,
      });
    });
  }
});
