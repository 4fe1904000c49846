import assert from "node:assert/strict";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { describe, it } from "mocha";
import type { Bundle } from "../../src/dataset/bundle/bundle.ts";
import type { Dataset } from "../../src/dataset/dataset.ts";
import { ask } from "../../src/functions/ask/ask.ts";
import { reconcile, unmetExceptions } from "../../src/reconciliation/reconcile.ts";
import { openingAmounts } from "../../src/statements/columns/opening-columns.ts";
import { definitions } from "../../src/statements/definitions/gallery.ts";
import { checkOmissions } from "../../tools/check-data/check-omissions.ts";
import { checkReasons } from "../../tools/check-data/check-reasons.ts";
import { decodeAndCheck } from "../../tools/check-data/decode-and-check.ts";
import { bundleOf } from "../../tools/compile-data.ts";
import { generateData } from "../../tools/generated-releases/generate-data.ts";
import { writeData } from "../../tools/generated-releases/write-data.ts";
import { frozenFolder } from "../frozen/third-release.ts";
import { stride } from "../rounds.ts";
import { generated, generatedBundle } from "./generated.ts";

/** `npm test` tries what has every yearly turn of the generator once; the soak, a hundred releases. */
const many = stride === 1 ? 100 : 24;

const held = bundleOf(frozenFolder);

const ofRelease = ({ tables, prose, claims }: Bundle, code: string): unknown =>
  [tables, prose, claims].map((files) => files.filter(({ release }) => release === code));

function assertReconciled(data: Dataset): void {
  const open = reconcile(data).filter(({ verdict }) => verdict === "open");
  assert.deepEqual(
    open.map(({ id, explanation }) => `${id}: ${explanation}`),
    [],
  );
  assert.deepEqual(unmetExceptions(data), []);
}

describe("generated releases", function () {
  this.timeout(600_000);

  it("leave nothing open in the reconciliation, and no exception that excuses nothing", () => {
    assertReconciled(generated(many));
  });

  it("have about 900 figures each, and in the fourth quarter the annual statements", () => {
    const { tables, claims, prints } = generated(many);
    const cells = tables.flatMap(({ rows }) =>
      rows.flatMap((row) => row.cells.filter((text) => text !== "")),
    );
    const stated = prints.filter(({ place }) => place === "prose");
    const each = (cells.length + claims.length + stated.length) / many;
    assert.ok(each > 850 && each < 950, String(each));
    const annual = tables.filter(({ identity }) => identity.code.endsWith("-annual"));
    assert.equal(annual.length, (many / 4) * 2);
    assert.ok(annual.every(({ release }) => release.code.startsWith("4Q")));
  });

  it("have restatements, lines and tables that come and go, exceptions and corrections", () => {
    const { restatements, exceptions, tables } = generated(many);
    const years = new Set(restatements.map(({ by }) => by.code));
    assert.equal(years.size, many / 4 - 1);
    assert.deepEqual(
      new Set(exceptions.map(({ kind }) => kind)),
      new Set(["forced", "undisclosed flow"]),
    );
    assert.ok(tables.some(({ rows }) => rows.some((row) => (row.corrections?.size ?? 0) > 0)));
    const presenting = (item: string): number =>
      tables.filter(
        ({ identity, rows }) =>
          identity.code === "cash-flows" && rows.some((row) => row.item === item),
      ).length;
    assert.ok(presenting("CashFlow.Provision") < many && presenting("CashFlow.Provision") > 0);
    const backbone = tables.filter(({ identity }) => identity.code === "backbone");
    assert.ok(backbone.length < many);
    assert.deepEqual(
      new Set(tables.filter(({ identity }) => identity.code === "capex").map(({ id }) => id)),
      new Set(["9", "10"]),
    );
  });

  it("are the same for the same seed, whatever others there are; others for another seed", () => {
    const [few, more] = [generatedBundle(8), generateData(held, { releases: 12 })];
    const codes = ["1Q03", "4Q03", "1Q04", "4Q04"];
    for (const code of codes) assert.deepEqual(ofRelease(more, code), ofRelease(few, code));
    const other = generateData(held, { releases: 8, seed: 2 });
    assert.notDeepEqual(ofRelease(other, "1Q03"), ofRelease(few, "1Q03"));
    assertReconciled(decodeAndCheck(other));
  });

  it("are a data folder as the build reads it", () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), "generated-"));
    try {
      writeData(generatedBundle(8), { held: frozenFolder, folder, data: generated(8) });
      const comparable = (bundle: Bundle): unknown => ({
        ...bundle,
        version: "",
        tables: bundle.tables
          .map(({ release, table, text }) => `${release} ${table}\n${text}`)
          .sort(),
      });
      assert.deepEqual(comparable(bundleOf(folder)), comparable(generatedBundle(8)));
      const read = (file: string): string => fs.readFileSync(path.join(folder, file), "utf8");
      checkReasons(read("reasons.tsv"), generated(8));
      checkOmissions(read("omissions.tsv"), generated(8));
    } finally {
      fs.rmSync(folder, { recursive: true });
    }
  });
});

describe("what a statement opens with, with many releases", () => {
  it("is the newest twelve quarters and years, and four periods where vintages are compared", () => {
    const data = generated(many);
    const opened = openingAmounts(data, definitions.Operations).map(({ period }) => period);
    const quarters = opened.filter(({ quarters: length }) => length === 1);
    assert.equal(quarters.length, 12);
    assert.equal(quarters.at(-1)?.code, data.releases.at(-1)?.code);
    assert.equal(openingAmounts(data, definitions.Restatement).length, 4 * 3);
  });
});

describe("releases past 2069 and past 2099", () => {
  for (const [firstYear, first, year] of [
    [2069, "1Q69", "4Q070"],
    [2099, "1Q099", "4Q100"],
  ] as const)
    it(`are reconciled and answered from ${first} to ${year}`, () => {
      const data = decodeAndCheck(generateData(held, { releases: 8, firstYear }));
      assertReconciled(data);
      assert.deepEqual([data.releases.at(0)?.code, data.releases.at(-1)?.code], [first, year]);
      const figure = (...asked: readonly (string | null)[]): string =>
        String(ask("FIGURE", asked, data));
      const total = figure(year, "Revenue.Total");
      assert.match(total, /^\d{8}$/);
      assert.equal(figure("LFQ", "Revenue.Total"), total);
      assert.equal(figure(`Q4 FY${firstYear + 1}`, "Revenue.Total"), total);
      assert.equal(figure(year, "Revenue.Total", null, year), total);
      const dated = `${year}@${firstYear + 2}-05-14`;
      assert.equal(figure(year, "Revenue.Total", null, dated), total);
      assert.match(
        String(ask("SOURCE", [year, "Revenue.Total"], data)),
        new RegExp(`^${year} release \\(14-May-${firstYear + 2}\\)`),
      );
    });

  it("stand in their order in lists, heads and spans", () => {
    const data = decodeAndCheck(generateData(held, { releases: 8, firstYear: 2099 }));
    const periods = (ask("PERIODS", [], data) as unknown[][]).slice(1).map(([code]) => code);
    const quarters = periods.filter((code) => /^\dQ/.test(String(code))).slice(0, 12);
    assert.deepEqual(quarters, [
      ...["1Q098", "2Q098", "3Q098", "4Q098"],
      ...["1Q099", "2Q099", "3Q099", "4Q099", "1Q100", "2Q100", "3Q100", "4Q100"],
    ]);
    const statement = ask("STATEMENT", ["Operations", "3Q099:2Q100"], data) as unknown[][];
    assert.deepEqual(statement[0]?.slice(1), ["3Q099", "4Q099", "1Q100", "2Q100"]);
    const heads = ask("HEADS", ["Operations", "4Q100"], data) as unknown[][];
    assert.ok(heads.flat().includes("4Q100"));
  });
});
