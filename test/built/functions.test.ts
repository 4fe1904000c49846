import assert from "node:assert/strict";
import fs from "node:fs";
import { createContext, runInContext } from "node:vm";
import { describe, it } from "mocha";
import { attempt, Failure } from "../../src/errors.ts";
import { toCell } from "../../src/exact/decimal.ts";
import { reportedPeriods } from "../../src/figures/answerable-periods.ts";
import { requireFigure } from "../../src/figures/require-figure.ts";
import { valueIn } from "../../src/figures/value-in.ts";
import type { Item } from "../../src/model/item.ts";
import type { Period } from "../../src/model/period.ts";
import {
  captureFunctions,
  CustomFunctionError,
} from "../../workbench/excel-host/functions/capture.ts";
import { real } from "../data/real.ts";

/** Returns the functions of the built script, run with nothing but what Excel gives them. */
function load(): ReturnType<typeof captureFunctions>["functions"] {
  const { CustomFunctions, functions } = captureFunctions();
  const globals = { CustomFunctions };
  runInContext(fs.readFileSync("dist/functions.js", "utf8"), createContext(globals));
  return functions;
}

/** The value of a cell: a number, or the code of an error. */
type Shown = number | string;

function figureOf(item: Item, period: Period): Shown {
  const value = attempt(() =>
    valueIn(real, requireFigure(real, { item, period, vintage: "latest" }), undefined, "latest"),
  );
  if (!(value instanceof Failure)) return toCell(value);
  return value.kind === "bad-argument" || value.kind === "broken" ? "#VALUE!" : "#N/A";
}

describe("the built functions", () => {
  const figure = load().get("FIGURE") ?? assert.fail("FIGURE is not associated");

  const shown = (item: Item, period: Period): unknown => {
    try {
      return figure(period.code, item.code, null, null, null, {});
    } catch (error) {
      if (error instanceof CustomFunctionError) return error.code;
      throw error;
    }
  };

  it("answer every item of every reported period from the data that ship", () => {
    const differing: string[] = [];
    for (const item of real.items.values())
      for (const period of reportedPeriods(real)) {
        const [found, owed] = [shown(item, period), figureOf(item, period)];
        if (found !== owed)
          differing.push(`${item.code} ${period.code}: ${String(found)}, not ${String(owed)}`);
      }
    assert.deepEqual(differing, []);
  });
});
