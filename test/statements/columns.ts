import assert from "node:assert/strict";
import { definitions } from "../../src/statements/definitions/gallery.ts";
import { openingAmounts } from "../../src/statements/columns/opening-columns.ts";
import { besides, type ColumnRequest } from "../../src/statements/columns/column.ts";
import { data, question, vintageOf } from "../dataset/held.ts";

/** Returns the columns written as a formula writes them, such as `4Q02@first YoY`. */
export function columnsOf(...texts: readonly string[]): ColumnRequest[] {
  return texts.map((text) => {
    const [, code = "", vintage = "latest", shown] =
      /^(.+?)(?:@(\w+))?(?: (USD|YoY|QoQ|Share|Difference))?$/.exec(text) ?? assert.fail(text);
    const shows = besides.find((each) => each === shown);
    const { period } = question("Income.Net", code);
    return { period, vintage: vintageOf(vintage), ...(shows && { shows }) };
  });
}

/** Every amount the statement of operations opens with. */
export const amounts = openingAmounts(data, definitions.Operations);
