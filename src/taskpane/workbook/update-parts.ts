import type { AreaChange } from "../../workbook/area-change.ts";
import { isCellError, type SentValue } from "../../workbook/formula/sent-value.ts";
import type { CellChange } from "../../workbook/update/look-at-cell.ts";
import type { UpdatePlan } from "../../workbook/update/plan-update.ts";
import { areaName, cellName } from "../cell-name.ts";
import type { updateTexts } from "./update-texts.ts";

type Told = (typeof updateTexts)["en"];

/** A part of an update that is accepted or not. */
export interface Part {
  /** The same in every language. */
  readonly key: string;
  readonly name: string;
  readonly changes: readonly Omit<CellChange, "formula">[];
  readonly writes: readonly AreaChange[];
}

/** Returns the parts that can be accepted one by one: dates of sheets and columns, formulas of a sheet, frozen values. */
export const partsOf = ({ updates, frozen }: UpdatePlan, t: Told): readonly Part[] => [
  ...updates.map(({ of, sheet, cell, changes, writes }) => ({
    key: `${of} ${cell ? cellName(cell) : sheet}`,
    name: of === "formulas" ? t.of.formulas(sheet) : t.of[of](cell ? cellName(cell) : sheet),
    changes,
    writes,
  })),
  ...frozen.map(({ place, changes, sourceBefore, sourceAfter, writes }) => ({
    key: `frozen ${cellName(place)}`,
    name: t.frozen(cellName(place)),
    changes: changes.map(({ row, column, ...change }) => ({
      ...change,
      place: { ...place, row: place.row + row, column: place.column + column },
      sourceBefore,
      sourceAfter,
    })),
    writes,
  })),
];

/** Returns a line for each change of a part: the old value, the new value, and the sources of both. */
export const linesOf = ({ changes }: Part, t: Told): readonly string[] =>
  changes.map(({ place, kind, before, after, sourceBefore, sourceAfter }) => {
    const line = t.line(cellName(place), t.kinds[kind], shown(before), shown(after));
    const sources = [...new Set([sourceBefore, sourceAfter])].filter((source) => source !== "");
    return sources.length > 0 ? `${line} [${sources.join(" → ")}]` : line;
  });

/** Returns what an update leaves unchanged, and what to do about it. */
export const linesLeft = ({ notFollowed, blocked }: UpdatePlan, t: Told): readonly string[] => [
  ...blocked.map(({ place, fills, by }) =>
    t.blocked(cellName(place), areaName(fills), cellName(by)),
  ),
  ...notFollowed.map((place) => t.notFollowed(cellName(place))),
];

const shown = (value: SentValue): string =>
  isCellError(value)
    ? value.error
    : typeof value === "number"
      ? value.toLocaleString("en")
      : String(value ?? "");
