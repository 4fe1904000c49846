import { formatArea } from "../a1.ts";
import type { ConditionalFormatRecord, ConditionRule } from "../record.ts";
import type { Sheet } from "../univer/sheet.ts";
import { flag, wholeNumber, type Signatures } from "../wire/decoders.ts";
import { invalidArgument, itemNotFound } from "../wire/host-error.ts";
import { HostObject } from "../wire/host-object.ts";
import { ConditionalRangeFormat } from "./conditional-range-format.ts";
import { ComparingCondition, CustomCondition, type Condition } from "./conditional-rules.ts";

/** A conditional format, looked up by its id each time, because its priority may have changed or it may no longer exist. */
export class ConditionalFormat extends HostObject {
  readonly className = "ConditionalFormat";
  protected override readonly signatures: Signatures = {
    StopIfTrue: flag,
    Priority: wholeNumber(),
  };

  constructor(
    private readonly sheet: Sheet,
    readonly Id: string,
  ) {
    super();
  }

  get Type(): string {
    return this.record.type;
  }

  get StopIfTrue(): boolean {
    return this.record.stopIfTrue;
  }

  set StopIfTrue(stopIfTrue: boolean) {
    this.change("stopIfTrue", { stopIfTrue });
  }

  /** The place among the formats of the sheet. */
  get Priority(): number {
    return this.all.indexOf(this.record);
  }

  /** A place after the last means the last; a negative place is counted from the end. */
  set Priority(place: number) {
    this.sheet.assertWritable("ConditionalFormat.priority");
    const { record } = this;
    const others = this.all.filter((each) => each !== record);
    const at = place < 0 ? Math.max(0, this.all.length + place) : Math.min(place, others.length);
    others.splice(at, 0, record);
    this.sheet.overlay.edit().conditionalFormats.splice(0, Infinity, ...others);
  }

  get Custom(): Condition {
    return this.CustomOrNullObject ?? missing("custom");
  }

  get CustomOrNullObject(): Condition | null {
    return this.condition("Custom", "CustomConditionalFormat");
  }

  get CellValue(): Condition {
    return this.CellValueOrNullObject ?? missing("cellValue");
  }

  get CellValueOrNullObject(): Condition | null {
    return this.condition("CellValue", "CellValueConditionalFormat");
  }

  get TextComparison(): Condition {
    return this.TextComparisonOrNullObject ?? missing("textComparison");
  }

  get TextComparisonOrNullObject(): Condition | null {
    return this.condition("ContainsText", "TextConditionalFormat");
  }

  GetRange(): HostObject {
    return this.GetRangeOrNullObject() ?? missing("getRange");
  }

  /** For several ranges, a null object. */
  GetRangeOrNullObject(): HostObject | null {
    const [area, ...more] = this.record.areas;
    if (!area || more.length > 0) return null;
    return this.sheet.object.call("GetRange", [formatArea(area)]) as HostObject;
  }

  GetRanges(): HostObject {
    const addresses = this.record.areas.map(formatArea).join(",");
    return this.sheet.object.call("GetRanges", [addresses]) as HostObject;
  }

  Delete(): void {
    this.sheet.assertWritable("ConditionalFormat.delete");
    const { record } = this;
    const { conditionalFormats } = this.sheet.overlay.edit();
    conditionalFormats.splice(conditionalFormats.indexOf(record), 1);
  }

  private condition(type: string, className: string): Condition | null {
    if (this.record.type !== type) return null;
    const style = {
      get: () => this.record.style,
      set: (made: ConditionalFormatRecord["style"]) => {
        this.change("format", { style: made });
      },
    };
    const rule = {
      get: () => this.record.rule ?? {},
      set: (made: ConditionRule) => {
        this.change("rule", { rule: made });
      },
      check: (formula: unknown) => this.formula(formula),
    };
    const format = new ConditionalRangeFormat(style);
    return type === "Custom"
      ? new CustomCondition(className, format, rule)
      : new ComparingCondition(className, format, rule, type);
  }

  /** The formula as Excel spells it. */
  private formula(formula: unknown): string {
    const spelled =
      typeof formula === "string" && formula.startsWith("=") && this.sheet.book.spell(formula);
    if (!spelled) throw invalidArgument("ConditionalFormat.rule");
    return spelled;
  }

  private change(member: string, change: Partial<ConditionalFormatRecord>): void {
    this.sheet.assertWritable(`ConditionalFormat.${member}`);
    this.sheet.overlay.edit();
    Object.assign(this.record, change);
  }

  private get all(): readonly ConditionalFormatRecord[] {
    return this.sheet.overlay.now.conditionalFormats;
  }

  private get record(): ConditionalFormatRecord {
    return this.all.find(({ id }) => id === this.Id) ?? missing("id");
  }
}

function missing(member: string): never {
  throw itemNotFound(`ConditionalFormat.${member}`);
}
