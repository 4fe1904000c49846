import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { galleryGroups } from "../../../src/taskpane/insert/gallery.ts";
import { galleryWorkbook } from "../../../tools/export/gallery-workbook.ts";
import { requireSheets } from "../../../tools/export/chosen-sheets.ts";
import { data } from "../../dataset/held.ts";

const idsOf = (...codes: string[]): string[] => requireSheets(data, codes).map(({ id }) => id);

describe("the sheets that are exported", () => {
  it("are all that the pane's gallery offers, a sheet each", () => {
    const offered = galleryGroups(data, "en").flatMap(({ items }) => items.map(({ id }) => id));
    assert.deepEqual(idsOf(), offered);
    assert.ok(offered.length >= 18 + 28);
    const { sheets } = galleryWorkbook(data, { fill: "values", only: [], language: "en" });
    assert.equal(new Set(sheets.map(({ name }) => name.toLowerCase())).size, offered.length);
  });

  it("are those that codes name, in the gallery's order, small letters and hyphens as well", () => {
    assert.deepEqual(idsOf("4q03-1", "CashFlows", "operations"), [
      "Operations",
      "CashFlows",
      "4Q03 1",
    ]);
  });

  it("are refused with every code where one names none", () => {
    assert.throws(() => idsOf("Operation"), {
      kind: "bad-argument",
      message:
        /^"Operation" is not a sheet of the gallery\. --only takes Summary, Operations, BalanceSheet, .* 1Q03-CF\. Nothing was written\.$/,
    });
  });

  it("say which data they are of", () => {
    const { properties } = galleryWorkbook(data, {
      fill: "spill",
      only: ["Guidance"],
      language: "ja",
    });
    assert.equal(properties.custom["Data version"], data.version);
    assert.equal(properties.custom["Releases"], "1Q03 (13-Aug-03), 4Q03 (14-May-04)");
    assert.match(properties.title, /決算短信/);
  });

  const labelsOf = (language: "en" | "ja", fill: "values" | "live" | "spill"): unknown[] => {
    const { sheets } = galleryWorkbook(data, { fill, only: ["Operations"], language });
    return (sheets[0]?.cells ?? []).flatMap(({ column, content }) =>
      column === 3 && content?.kind === "constant" ? [content.value] : [],
    );
  };

  for (const fill of ["values", "live"] as const)
    it(`have labels in Japanese when filled as ${fill} and asked to`, () => {
      assert.ok(labelsOf("ja", fill).includes("営業収益合計"));
      assert.ok(!labelsOf("ja", fill).includes("Total revenues"));
      assert.ok(labelsOf("en", fill).includes("Total revenues"));
    });

  it("have the labels in English that one formula fills", () => {
    assert.ok(labelsOf("ja", "spill").includes("Total revenues"));
  });
});
