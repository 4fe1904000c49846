import { wholeNumber, type Signatures } from "../wire/decoders.ts";
import { HostCollection, HostObject } from "../wire/host-object.ts";
import type { RangeContent } from "./range-content.ts";

/** Several ranges of one sheet, such as its merged cells. */
export class RangeAreas extends HostObject {
  readonly className = "RangeAreas";

  constructor(private readonly ranges: readonly RangeContent[]) {
    super();
  }

  get Address(): string {
    return this.ranges.map((range) => range.Address).join(",");
  }

  get AreaCount(): number {
    return this.ranges.length;
  }

  get CellCount(): number {
    return this.ranges.reduce((count, range) => count + range.CellCount, 0);
  }

  get Areas(): RangeCollection {
    return new RangeCollection(this.ranges);
  }
}

/** The ranges of a `RangeAreas` one by one. */
export class RangeCollection extends HostCollection {
  readonly className = "RangeCollection";
  protected override readonly signatures: Signatures = { GetItemAt: [wholeNumber({ from: 0 })] };

  constructor(private readonly ranges: readonly RangeContent[]) {
    super();
  }

  items(): readonly RangeContent[] {
    return this.ranges;
  }

  GetCount(): number {
    return this.ranges.length;
  }

  GetItemAt(index: number): RangeContent | null {
    return this.ranges[index] ?? null;
  }
}
