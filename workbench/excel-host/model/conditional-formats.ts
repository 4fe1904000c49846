import { intersect, type Area } from "../a1.ts";
import type { ConditionalFormatRecord } from "../record.ts";
import type { Sheet } from "../univer/sheet.ts";
import { flag, word, type Signatures } from "../wire/decoders.ts";
import { RecordedObject, type RecordedClass } from "../wire/recorded-object.ts";
import { BY_NAME, NamedCollection } from "./collection.ts";

const CONDITIONAL_FORMAT: RecordedClass = {
  className: "ConditionalFormat",
  properties: { StopIfTrue: { takes: flag } },
};

/** The conditional formats that touch a range. They are recorded, and colour nothing. */
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
    return this.sheet.record.conditionalFormats
      .filter(({ area }) => intersect(area, this.area))
      .map((record) => new ConditionalFormat(record));
  }

  Add(type: unknown): ConditionalFormat {
    this.sheet.assertWritable("ConditionalFormatCollection.add");
    const record = { type: String(type), area: this.area, properties: {} };
    this.sheet.record.conditionalFormats.push(record);
    return new ConditionalFormat(record);
  }

  ClearAll(): void {
    this.sheet.assertWritable("ConditionalFormatCollection.clearAll");
    clearConditionalFormats(this.sheet, this.area);
  }
}

/** Forgets the conditional formats that touch an area, whole: Excel leaves those of the cells beside it. */
export function clearConditionalFormats({ record }: Sheet, cleared: Area): void {
  const kept = record.conditionalFormats.filter(({ area }) => !intersect(area, cleared));
  record.conditionalFormats.splice(0, Infinity, ...kept);
}

/** A recorded conditional format. */
class ConditionalFormat extends RecordedObject {
  constructor({ type, properties }: ConditionalFormatRecord) {
    super(CONDITIONAL_FORMAT, properties);
    properties["Type"] = type;
  }
}
