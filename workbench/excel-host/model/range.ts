import { usedArea } from "../univer/used-area.ts";
import {
  either,
  flag,
  instance,
  optional,
  text,
  wholeNumber,
  word,
  type Signatures,
} from "../wire/decoders.ts";
import type { HostObject } from "../wire/host-object.ts";
import { invalidArgument, itemNotFound, notImplemented } from "../wire/host-error.ts";
import { bound, fits, intersect, LAST, parseArea, type Area } from "../a1.ts";
import { copyCells } from "./copy-cells.ts";
import { deleteLines, insertLines } from "./insert-lines.ts";
import { RangeAreas } from "./range-areas.ts";
import { RangeContent } from "./range-content.ts";
import { RangeFormat } from "./range-format.ts";
import { RangeShape, SHAPES } from "./range-shape.ts";
import { TableCollection } from "./tables.ts";

const OUT_OF_BOUNDS = "The range argument is out of bounds.";

const INDEX = wholeNumber();
const OTHER = either(instance(RangeContent), text());

const RANGES: Signatures = {
  ...SHAPES,
  GetCell: [INDEX, INDEX],
  GetRow: [INDEX],
  GetColumn: [INDEX],
  GetOffsetRange: [INDEX, INDEX],
  GetResizedRange: [INDEX, INDEX],
  GetAbsoluteResizedRange: [INDEX, INDEX],
  GetBoundingRect: [OTHER],
  GetIntersection: [OTHER],
  GetIntersectionOrNullObject: [OTHER],
  GetUsedRange: [optional(flag)],
  GetUsedRangeOrNullObject: [optional(flag)],
  GetTables: [optional(flag)],
  Insert: [word("InsertShiftDirection")],
  Delete: [word("DeleteShiftDirection")],
  CopyFrom: [OTHER, optional(word("RangeCopyType")), optional(flag), optional(flag)],
};

/** A range as the wire knows it, with the ranges about it. */
export class Range extends RangeShape {
  protected override readonly signatures: Signatures = RANGES;
  private format: RangeFormat | undefined;

  get Format(): RangeFormat {
    return (this.format ??= new RangeFormat(this));
  }

  get Worksheet(): HostObject {
    return this.sheet.object;
  }

  GetCell(row: number, column: number): Range {
    return this.at(row, column, 1, 1, "Range.getCell");
  }

  GetRow(index: number): Range {
    return this.at(index, 0, 1, this.area.columns, "Range.getRow");
  }

  GetColumn(index: number): Range {
    return this.at(0, index, this.area.rows, 1, "Range.getColumn");
  }

  GetLastRow(): Range {
    return this.GetRow(this.area.rows - 1);
  }

  GetLastColumn(): Range {
    return this.GetColumn(this.area.columns - 1);
  }

  GetLastCell(): Range {
    return this.GetCell(this.area.rows - 1, this.area.columns - 1);
  }

  GetOffsetRange(rows: number, columns: number): Range {
    return this.at(rows, columns, this.area.rows, this.area.columns, "Range.getOffsetRange");
  }

  /** Moves the last cell only; beyond the first one the range reaches up or left. */
  GetResizedRange(rows: number, columns: number): Range {
    const location = "Range.getResizedRange";
    const { row, column, rows: height, columns: width } = this.area;
    const corner = { row: row + height - 1 + rows, column: column + width - 1 + columns };
    const end = this.over({ ...corner, rows: 1, columns: 1 }, location);
    return this.over(bound({ row, column, rows: 1, columns: 1 }, end.area), location);
  }

  GetAbsoluteResizedRange(rows: number, columns: number): Range {
    return this.at(0, 0, rows, columns, "Range.getAbsoluteResizedRange");
  }

  GetEntireRow(): Range {
    return this.over({ ...this.area, column: 0, columns: LAST.columns });
  }

  GetEntireColumn(): Range {
    return this.over({ ...this.area, row: 0, rows: LAST.rows });
  }

  GetBoundingRect(other: unknown): Range {
    return this.over(bound(this.area, areaOf(other, "Range.getBoundingRect")));
  }

  GetIntersection(other: unknown): Range {
    return this.GetIntersectionOrNullObject(other) ?? missing("Range.getIntersection");
  }

  GetIntersectionOrNullObject(other: unknown): Range | null {
    const shared = intersect(this.area, areaOf(other, "Range.getIntersection"));
    return shared ? this.over(shared) : null;
  }

  GetUsedRange(valuesOnly?: boolean): Range {
    return this.GetUsedRangeOrNullObject(valuesOnly) ?? missing("Range.getUsedRange");
  }

  GetUsedRangeOrNullObject(valuesOnly = false): Range | null {
    const used = usedArea(this.sheet, { within: this.area, valuesOnly });
    return used ? this.over(used) : null;
  }

  GetSpillingToRange(): Range {
    return this.GetSpillingToRangeOrNullObject() ?? missing("Range.getSpillingToRange");
  }

  /** Where the formula of this cell spills to. */
  GetSpillingToRangeOrNullObject(): Range | null {
    const { row, column } = this.area;
    const areas = this.sheet.spillAreas();
    const spill = areas.find((area) => area.row === row && area.column === column);
    return spill ? this.over(spill) : null;
  }

  GetSpillParent(): Range {
    return this.GetSpillParentOrNullObject() ?? missing("Range.getSpillParent");
  }

  /** The cell whose formula spills into this one; several cells have none. */
  GetSpillParentOrNullObject(): Range | null {
    if (this.CellCount !== 1) return null;
    const spill = this.sheet.spillAreas().find((area) => intersect(area, this.area));
    return spill ? this.over({ ...spill, rows: 1, columns: 1 }) : null;
  }

  /** Excel answers whole merged areas, also those the range only touches. */
  GetMergedAreasOrNullObject(): RangeAreas | null {
    this.sheet.book.undoClearingCall("Range.getMergedAreasOrNullObject");
    const merged = this.mergedAreas().map((area) => this.over(area));
    return merged.length > 0 ? new RangeAreas(merged) : null;
  }

  GetTables(fullyContained?: boolean): TableCollection {
    return new TableCollection([this.sheet], { area: this.area, fullyContained });
  }

  /** Whole columns and rows alone are modelled. Excel answers the range that is free now. */
  Insert(shift: string): Range {
    insertLines(this, shift);
    return this.over(this.area);
  }

  Delete(shift: string): void {
    deleteLines(this, shift);
  }

  CopyFrom(source: unknown, what = "All", skipBlanks = false, transpose = false): void {
    const from =
      source instanceof RangeContent ? source : this.over(areaOf(source, "Range.copyFrom"));
    if (skipBlanks || transpose)
      throw notImplemented("Range.copyFrom with skipBlanks or transpose");
    copyCells(from, this, what);
  }

  private at(down: number, across: number, rows: number, columns: number, location: string): Range {
    const [row, column] = [this.area.row + down, this.area.column + across];
    return this.over({ row, column, rows, columns }, location);
  }

  private over(area: Area, location = "Range"): Range {
    if (!fits(area)) throw invalidArgument(location, OUT_OF_BOUNDS);
    return new Range(this.sheet, area);
  }
}

function areaOf(other: unknown, location: string): Area {
  const area = other instanceof RangeContent ? other.area : parseArea(String(other));
  if (!area) throw invalidArgument(location);
  return area;
}

function missing(location: string): never {
  throw itemNotFound(location);
}
