import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import { describe, it } from "mocha";
import { bundle } from "#bundle";
import type { Dataset } from "../../../../src/dataset/dataset.ts";
import { decodeDataset } from "../../../../src/dataset/decode/decode-dataset.ts";
import { reconcile } from "../../../../src/reconciliation/reconcile.ts";
import { decodeAndCheck } from "../../../../tools/check-data/decode-and-check.ts";
import { bundleOf } from "../../../../tools/compile-data.ts";
import { carriedExceptions } from "../../../../tools/ingest/restated/carried.ts";
import {
  formatCarried,
  formatRestated,
  rowText,
} from "../../../../tools/ingest/restated/format-restated.ts";
import {
  proposeRestatements,
  type ProposedRow,
  type Restated,
} from "../../../../tools/ingest/restated/propose.ts";
import { data as two, releaseIn } from "../../../dataset/held.ts";
import { withFirstIngest } from "../../../frozen/first-ingest.ts";
import { withThirdRelease } from "../../../frozen/third-release.ts";

const inWords = (text: string): string => text.replace(/\?$/, "Made up for a test.");

/** Returns what is found after a change of a file of the made-up release, of which its tables alone stand. */
function foundAfter(file: string, change: (text: string) => string): Restated {
  const data = withFirstIngest((folder) => {
    const at = path.join(folder, "1Q04", file);
    const text = fs.readFileSync(at, "utf8");
    const changed = change(text);
    assert.notEqual(changed, text);
    fs.writeFileSync(at, changed);
    return decodeAndCheck(bundleOf(folder));
  });
  return proposeRestatements(data, releaseIn(data, "1Q04"));
}

const swapped = (text: string, one: string, other: string): string =>
  text.replace(one, "\u0000").replace(other, one).replace("\u0000", other);

const doubts = ({ doubtful }: Restated): string[] =>
  doubtful.map(({ comparative: { cell, newer }, doubt }) =>
    [doubt.is, cell.item.code, cell.column.period.code, newer?.text, doubt.evidence].join(" | "),
  );

const named = ({ item, from, to, effect }: ProposedRow): string =>
  `${item.code} ${from.code} ${to?.code ?? ""} ${effect}`;

/** The rows that are on record, in the same words. */
const recordedBy = (data: Dataset, code: string): string[] =>
  data.restatements
    .filter(({ by }) => by.code === code)
    .flatMap(({ from, to, reached }) =>
      [...reached].map(([item, { effect }]) => `${item} ${from.code} ${to?.code ?? ""} ${effect}`),
    );

const first = withFirstIngest((folder) => decodeAndCheck(bundleOf(folder)));
const found = proposeRestatements(first, releaseIn(first, "1Q04"));

describe("the restatements proposed from the tables of the made-up release", () => {
  it("are all those on record, with their periods and effects, and no figure looks misread", () => {
    assert.deepEqual(doubts(found), []);
    const rows = found.rows.map(named);
    const lacking = recordedBy(withThirdRelease(), "1Q04").filter((row) => !rows.includes(row));
    assert.deepEqual(lacking, []);
  });

  it("are more only where the figure is a sum, or an older restatement reached the item", () => {
    const recorded = recordedBy(withThirdRelease(), "1Q04");
    const more = found.rows.filter((row) => !recorded.includes(named(row)));
    assert.deepEqual(more.map(named), [
      ...["Income.EquityMethodTotal 1Q03 1Q03 changed", "Balance.RestrictedCash 1Q03  changed"],
      ...["Balance.AOCI 1Q03 1Q03 changed", "CashFlow.OtherOperating 1Q03 1Q03 reclassified"],
      ...["Income.Impairment 1Q03  changed", "CashFlow.Provision 1Q03 1Q03 reclassified"],
      ...["CashFlow.Impairment 1Q03 1Q03 changed", "EBITDA.Computed 1Q03 1Q03 changed"],
    ]);
    for (const { coveredBy, item } of more) assert.ok(coveredBy ?? item.sum.length > 0, item.code);
  });

  it("name the changes that an item's change is the sum of", () => {
    const rowOf = (code: string): string =>
      rowText(found.rows.find(({ item }) => item.code === code) ?? assert.fail(code));
    assert.equal(
      rowOf("Income.Operating"),
      "1Q03\t1Q03\t1Q04\tIncome.Operating\tchanged\tRevenue.Total - Expense.AllCosts\t?",
    );
    assert.equal(
      rowOf("Balance.Equity"),
      "1Q03\t1Q03\t1Q04\tBalance.Equity\tchanged\tBalance.Deficit + Balance.AOCI\t?",
    );
    assert.match(
      formatRestated(found).join("\n"),
      /# Revenue\.Equipment: 1Q03 341 → 321 \(revenue\), 1Q03 340,569 → 320,569 \(operations\); comes to Balance\.Receivables, or to - CashFlow\.Receivables\./,
    );
  });

  it("tell what an older restatement would be taken to explain, and where it followed from that alone", () => {
    const lines = formatRestated(found);
    const at = lines.findIndex((line) => line.startsWith("These differ as well"));
    const below = lines.slice(at);
    assert.ok(below.some((line) => line.startsWith("1Q03\t1Q03\t1Q04\tIncome.Net\tchanged\t")));
    assert.ok(
      below.some((line) =>
        /^ {2}# Income\.EquityMethod: .*; 4Q03 has it as "follows"\.$/.test(line),
      ),
    );
    // 1,925 of it was written off in 4Q02, and 1Q03 differs by the same.
    assert.ok(
      below.includes(
        "Balance.AOCI 1Q03 differs by what the 4Q03 release changed: it needs no row.",
      ),
    );
  });

  it("leave no comparative open and no record idle once they are confirmed", () => {
    const confirmed = withFirstIngest((folder) => {
      const file = path.join(folder, "restatements.tsv");
      const rows = found.rows.map(rowText).map(inWords);
      fs.appendFileSync(file, `${rows.join("\n")}\n`);
      return decodeAndCheck(bundleOf(folder));
    });
    const open = reconcile(confirmed)
      .filter(({ relation, verdict }) => relation.startsWith("restatement") && verdict === "open")
      .map(({ id, explanation }) => `${id}: ${explanation}`);
    assert.deepEqual(open, []);
  });

  it("cannot be taken over without a reason", () => {
    assert.throws(
      () =>
        withFirstIngest((folder) => {
          const [row] = found.rows.map(rowText);
          fs.appendFileSync(path.join(folder, "restatements.tsv"), `${row ?? ""}\n`);
          return decodeAndCheck(bundleOf(folder));
        }),
      /^Failure: restatements\.tsv, line 21: a restatement needs a reason\.$/,
    );
  });
});

describe("the restatements proposed for the release of May 2004", () => {
  it("are those on record, but for two that only follow and no figure shows", () => {
    const [header = ""] = bundle.restatements.split("\n");
    const bare = decodeDataset({ ...bundle, restatements: `${header}\n` });
    const { doubtful, rows } = proposeRestatements(bare, releaseIn(bare, "4Q03"));
    assert.deepEqual(doubtful, []);
    const follows = ["Income.EquityMethod 4Q02  follows", "CashFlow.EquityMethod 4Q02  follows"];
    assert.deepEqual(
      rows.map(named).sort(),
      recordedBy(two, "4Q03")
        .filter((row) => !follows.includes(row))
        .sort(),
    );
  });
});

describe("a figure that differs because it was read wrong", () => {
  it("is told from a restatement where two rows were swapped", () => {
    const rows = foundAfter("operations.tsv", (text) =>
      swapped(text, "\nRevenue.VAS\t", "\nRevenue.SI\t"),
    );
    assert.deepEqual(
      doubts(rows).filter((line) => line.startsWith("wrong row")),
      [
        'wrong row | Revenue.VAS | 1Q03 | 2,407,923 | is the figure of Revenue.SI ("Systems integration revenues"), 1Q03 JPY in the 1Q03 release',
        'wrong row | Revenue.SI | 1Q03 | 987,198 | is the figure of Revenue.VAS ("Value-added services"), 1Q03 JPY in the 1Q03 release',
        'wrong row | Revenue.VAS | 4Q03 | 4,001,449 | is the figure of Revenue.SI ("Systems integration revenues"), 4Q03 JPY in the 4Q03 release',
        'wrong row | Revenue.SI | 4Q03 | 1,103,558 | is the figure of Revenue.VAS ("Value-added services"), 4Q03 JPY in the 4Q03 release',
      ],
    );
    const told = formatRestated(rows);
    assert.match(told[0] ?? "", /^Wrong row, wrong column, or restated\? \d+ figures look misread/);
    assert.match(
      told[1] ?? "",
      /^ {2}wrong row\? operations, Revenue\.VAS 1Q03 JPY: the printed 2,407,923 is/,
    );
    assert.ok(rows.rows.every(({ item }) => !["Revenue.VAS", "Revenue.SI"].includes(item.code)));
  });

  it("is told where two columns were swapped, column by column", () => {
    const columns = foundAfter("revenue.tsv", (text) => swapped(text, "1Q03 JPY", "4Q03 JPY"));
    const kinds = new Set(columns.doubtful.map(({ doubt }) => doubt.is));
    assert.deepEqual([...kinds], ["wrong column"]);
    const told = formatRestated(columns);
    assert.ok(
      told.some((line) =>
        /^ {2}revenue, 1Q03 JPY: \d+ figures, wrong column; the first:$/.test(line),
      ),
    );
  });

  it("is told where the sign was lost, and where the scale is another", () => {
    const sign = foundAfter("operations.tsv", (text) => text.replace("(204,398)", "204,398"));
    assert.ok(
      doubts(sign).includes(
        "sign | Income.NonOperating | 1Q03 | 204,398 | is (204,398) with the other sign",
      ),
    );
    const scale = foundAfter("operations.tsv", (text) => text.replace("\t2,323,392", "\t2,323"));
    assert.ok(
      doubts(scale).includes("scale | Cost.SI | 1Q03 | 2,323 | is 2,323,392 in another scale"),
    );
  });

  it("is told where its column does not add up with it: one digit of it is another", () => {
    const digit = foundAfter("operations.tsv", (text) =>
      text.replace("\t5,234,158", "\t5,284,158"),
    );
    assert.ok(
      doubts(digit).includes(
        "does not add up | Cost.ConnectivityVAS | 1Q03 | 5,284,158 | does not add up with its column",
      ),
    );
  });
});

describe("the exceptions of older releases", () => {
  it("are listed where they excuse what the new release prints again", () => {
    const carried = carriedExceptions(first, releaseIn(first, "1Q04"));
    assert.ok(
      formatCarried(carried).includes(
        'Research and development 4Q03, costs: "78" is excused by the row of 4Q03 (forced).',
      ),
    );
    assert.deepEqual(carriedExceptions(two, releaseIn(two, "1Q03")), []);
  });
});
