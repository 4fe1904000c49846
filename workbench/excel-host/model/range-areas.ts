import { optional, wholeNumber, word, type Signatures } from "../wire/decoders.ts";
import { HostCollection, HostObject } from "../wire/host-object.ts";
import { invalidArgument } from "../wire/host-error.ts";
import type { RangeShape } from "./range-shape.ts";
import { Together } from "./together.ts";

/** One of the ranges, with what else is asked of it. */
type Block = RangeShape & { readonly Format: HostObject; readonly Worksheet: HostObject };

/** Several ranges of one sheet, such as its merged cells. */
export class RangeAreas extends HostObject {
  readonly className = "RangeAreas";
  protected override readonly signatures: Signatures = {
    Clear: [optional(word("ClearApplyTo"))],
  };

  constructor(private readonly ranges: readonly Block[]) {
    super();
  }

  get Address(): string {
    return this.ranges.map((range) => range.Address).join(", ");
  }

  get AddressLocal(): string {
    return this.Address;
  }

  get AreaCount(): number {
    return this.ranges.length;
  }

  get CellCount(): number {
    return this.ranges.reduce((count, range) => count + range.CellCount, 0);
  }

  get IsEntireRow(): boolean {
    return this.ranges.every((range) => range.IsEntireRow);
  }

  get IsEntireColumn(): boolean {
    return this.ranges.every((range) => range.IsEntireColumn);
  }

  get Areas(): RangeCollection {
    return new RangeCollection(this.ranges);
  }

  get Format(): HostObject {
    const [first, ...others] = this.ranges.map((range) => range.Format);
    if (!first) throw invalidArgument("RangeAreas.format");
    return new Together([first, ...others]);
  }

  get Worksheet(): HostObject | null {
    return this.ranges[0]?.Worksheet ?? null;
  }

  Clear(what?: string): void {
    for (const range of this.ranges) range.Clear(what);
  }
}

/** The ranges of a `RangeAreas` one by one. */
export class RangeCollection extends HostCollection {
  readonly className = "RangeCollection";
  protected override readonly signatures: Signatures = { GetItemAt: [wholeNumber({ from: 0 })] };

  constructor(private readonly ranges: readonly Block[]) {
    super();
  }

  items(): readonly Block[] {
    return this.ranges;
  }

  GetCount(): number {
    return this.ranges.length;
  }

  GetItemAt(index: number): Block {
    const range = this.ranges[index];
    if (!range) throw invalidArgument("RangeCollection.getItemAt");
    return range;
  }
}
