import assert from "node:assert/strict";
import { describe, it } from "mocha";
import type { Guidance } from "../../../src/dataset/decode/decode-guidance.ts";
import { logColumns, logRows } from "../../../src/sheet/guidance/guidance-columns.ts";
import { contentOf } from "../../../src/sheet/plan/sheet-plan.ts";
import { planned, type Given } from "./entries.ts";

describe("the looks of the log", () => {
  const numberFormats = (given: Given): unknown => {
    const { formats } = planned("live", given);
    const shown = formats.filter(
      ({ row, column, format }) =>
        row === logRows.first && column === logColumns.actual && format.numberFormat !== undefined,
    );
    return shown.map(({ styles: [style] = [] }) => style?.name);
  };

  it("are those of an amount, a percentage or a multiple, by what the guidance is about", () => {
    const of = (kind: Guidance["kind"]): unknown =>
      numberFormats({ item: "Revenue.SI", period: "4Q03", base: "3Q03", kind });
    assert.deepEqual((["level", "increment", "change", "words", "multiple"] as const).map(of), [
      ["amount or 0"],
      ["amount or 0"],
      ["percent"],
      ["percent"],
      ["multiple"],
    ]);
  });
});

describe("the block that one formula fills", () => {
  it("has a column for each period and each base, each once", () => {
    const plan = planned(
      "spill",
      { item: "Revenue.SI", period: "4Q03", base: "3Q03", kind: "multiple" },
      { item: "Revenue.Total", period: "4Q03" },
    );
    const heads = plan.cells[logRows.head]?.slice(logColumns.firstFigure).map(contentOf);
    assert.deepEqual(heads, ["4Q03", "3Q03"]);
    const figures = plan.cells
      .slice(logRows.first, logRows.first + 2)
      .map((row) => row.slice(logColumns.firstFigure).map(contentOf));
    assert.deepEqual(figures, [
      [4001449, 2888936],
      [11617002, 9633155],
    ]);
    assert.deepEqual(plan.columnWidths.slice(logColumns.firstFigure), [12, 12]);
  });
});
