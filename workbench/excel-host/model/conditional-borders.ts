import type { IBorderData, IStyleData } from "@univerjs/core";
import { color, wholeNumber, word, type Signatures } from "../wire/decoders.ts";
import { invalidArgument } from "../wire/host-error.ts";
import { HostCollection, HostObject } from "../wire/host-object.ts";
import { lineCode, lineOf, NO_LINE } from "./line-style.ts";

/** The style of a conditional format, read and set as a whole. */
export interface StyleDoor {
  get(): IStyleData;
  set(style: IStyleData): void;
}

const SIDES = { EdgeTop: "t", EdgeBottom: "b", EdgeLeft: "l", EdgeRight: "r" } as const;

/** The four sides of each cell. */
export class ConditionalBorders extends HostCollection {
  readonly className = "ConditionalRangeBorderCollection";
  protected override readonly signatures: Signatures = {
    GetItem: [word("ConditionalRangeBorderIndex")],
    GetItemAt: [wholeNumber({ from: 0 })],
  };
  readonly Count = 4;

  constructor(private readonly style: StyleDoor) {
    super();
  }

  items(): readonly ConditionalBorder[] {
    return Object.keys(SIDES).map((side) => this.GetItem(side));
  }

  GetItem(side: string): ConditionalBorder {
    return new ConditionalBorder(this.style, side as keyof typeof SIDES);
  }

  GetItemAt(index: number): ConditionalBorder {
    const border = this.items()[index];
    if (!border) throw invalidArgument("ConditionalRangeBorderCollection.getItemAt");
    return border;
  }

  get Top(): ConditionalBorder {
    return this.GetItem("EdgeTop");
  }

  get Bottom(): ConditionalBorder {
    return this.GetItem("EdgeBottom");
  }

  get Left(): ConditionalBorder {
    return this.GetItem("EdgeLeft");
  }

  get Right(): ConditionalBorder {
    return this.GetItem("EdgeRight");
  }
}

class ConditionalBorder extends HostObject {
  readonly className = "ConditionalRangeBorder";
  protected override readonly signatures: Signatures = {
    Style: word("ConditionalRangeBorderLineStyle"),
    Color: color,
  };

  constructor(
    private readonly door: StyleDoor,
    readonly SideIndex: keyof typeof SIDES,
  ) {
    super();
  }

  get Style(): string {
    const line = this.line;
    return line ? lineOf(line.s).style : NO_LINE.style;
  }

  set Style(style: string) {
    if (style === NO_LINE.style) this.draw(null);
    else this.draw({ s: lineCode(style), cl: this.line?.cl ?? { rgb: "#000000" } });
  }

  get Color(): string | null {
    return this.line?.cl.rgb ?? null;
  }

  set Color(rgb: string | null) {
    const s = this.line?.s ?? lineCode("Continuous");
    this.draw({ s, cl: { rgb } });
  }

  private get line(): IBorderData["t"] {
    return this.door.get().bd?.[SIDES[this.SideIndex]];
  }

  private draw(line: NonNullable<IBorderData["t"]> | null): void {
    const style = this.door.get();
    this.door.set({ ...style, bd: { ...style.bd, [SIDES[this.SideIndex]]: line } });
  }
}
