import { Rectangle } from "@univerjs/core";
import { fromRange, intersect, toRange, type Area } from "../a1.ts";
import type { ConditionalFormatRecord } from "../record.ts";
import { withAreas } from "../univer/follow-condition.ts";
import type { Sheet } from "../univer/sheet.ts";
import { word, type Signatures } from "../wire/decoders.ts";
import { notImplemented } from "../wire/host-error.ts";
import { BY_NAME, NamedCollection } from "./collection.ts";
import { ConditionalFormat } from "./conditional-format.ts";

/** The types that this host draws. */
const DRAWN: readonly unknown[] = ["Custom", "CellValue", "ContainsText"];

/** The conditional formats that touch a range, by priority. */
export class ConditionalFormatCollection extends NamedCollection<ConditionalFormat> {
  readonly className = "ConditionalFormatCollection";
  protected override readonly signatures: Signatures = {
    ...BY_NAME,
    Add: [word("ConditionalFormatType")],
  };

  constructor(
    private readonly sheet: Sheet,
    private readonly area: Area,
  ) {
    super();
  }

  items(): readonly ConditionalFormat[] {
    return this.sheet.overlay.now.conditionalFormats
      .filter(({ areas }) => areas.some((area) => intersect(area, this.area)))
      .map(({ id }) => new ConditionalFormat(this.sheet, id));
  }

  /** A new format has the first priority. */
  Add(type: unknown): ConditionalFormat {
    this.sheet.assertWritable("ConditionalFormatCollection.add");
    if (!DRAWN.includes(type)) throw notImplemented(`ConditionalFormatType.${String(type)}`);
    const id = `{${crypto.randomUUID().toUpperCase()}}`;
    const record = { id, type: String(type), areas: [this.area], stopIfTrue: false, style: {} };
    this.sheet.overlay.edit().conditionalFormats.unshift(record);
    return new ConditionalFormat(this.sheet, id);
  }

  ClearAll(): void {
    this.sheet.assertWritable("ConditionalFormatCollection.clearAll");
    clearConditionalFormats(this.sheet, this.area);
  }
}

/** Removes the conditional formats from an area; cells outside it keep theirs. */
export function clearConditionalFormats({ overlay }: Sheet, cleared: Area): void {
  const { conditionalFormats } = overlay.edit();
  const kept = conditionalFormats.flatMap((record): ConditionalFormatRecord[] => {
    if (!record.areas.some((area) => intersect(area, cleared))) return [record];
    const left = record.areas.flatMap((area) => without(area, cleared));
    return left.length > 0 ? [withAreas(record, left)] : [];
  });
  conditionalFormats.splice(0, Infinity, ...kept);
}

function without(area: Area, cleared: Area): Area[] {
  return Rectangle.subtract(toRange(area), toRange(cleared)).map(fromRange);
}
