import { HostCollection } from "../wire/host-object.ts";
import { wholeNumber, type Signatures } from "../wire/decoders.ts";
import { invalidArgument } from "../wire/host-error.ts";
import { ChartTextFormat } from "./chart-format.ts";
import { ChartPart, oneOf, truth, type PartDoor } from "./chart-part.ts";

const LEGEND = {
  Visible: truth(true),
  Position: oneOf("Bottom", "ChartLegendPosition"),
  Overlay: truth(false),
};

/** The legend of a chart. */
export class ChartLegend extends ChartPart {
  readonly Format: ChartTextFormat;
  readonly LegendEntries: LegendEntries;

  constructor(door: PartDoor, seriesCount: () => number) {
    super("ChartLegend", door, LEGEND);
    this.Format = new ChartTextFormat("ChartLegendFormat", door);
    this.LegendEntries = new LegendEntries(door, seriesCount);
  }
}

/** The entries of a legend, one a series; those that are hidden are recorded by their number. */
class LegendEntries extends HostCollection {
  readonly className = "ChartLegendEntryCollection";
  protected override readonly signatures: Signatures = { GetItemAt: [wholeNumber({ from: 0 })] };

  constructor(
    private readonly legend: PartDoor,
    private readonly seriesCount: () => number,
  ) {
    super();
  }

  items(): readonly ChartPart[] {
    return Array.from({ length: this.seriesCount() }, (_, index) => this.GetItemAt(index));
  }

  GetCount(): number {
    return this.seriesCount();
  }

  GetItemAt(index: number): ChartPart {
    if (index >= this.GetCount()) throw invalidArgument("ChartLegendEntryCollection.getItemAt");
    const table = { Visible: truth(true) };
    return new ChartPart("ChartLegendEntry", this.legend.part(`Entry ${index}`), table);
  }
}
