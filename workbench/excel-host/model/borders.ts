import type { BorderStyleTypes, IBorderData } from "@univerjs/core";
import { color, word, type Signatures } from "../wire/decoders.ts";
import { HostCollection, HostObject } from "../wire/host-object.ts";
import { notImplemented } from "../wire/host-error.ts";
import type { Area } from "../a1.ts";
import { formatColor } from "./cell-format.ts";
import { lineCode, lineOf, NO_LINE } from "./line-style.ts";
import type { RangeContent } from "./range-content.ts";

interface Side {
  /** The side of the single cell that carries the line. */
  readonly of: "t" | "b" | "l" | "r";
  /** Which cells of the range carry it, counted from the range's corner. */
  readonly carries: (area: Area, row: number, column: number) => boolean;
}

const SIDES: Readonly<Record<string, Side>> = {
  EdgeTop: { of: "t", carries: (_, row) => row === 0 },
  EdgeBottom: { of: "b", carries: ({ rows }, row) => row === rows - 1 },
  EdgeLeft: { of: "l", carries: (_, __, column) => column === 0 },
  EdgeRight: { of: "r", carries: ({ columns }, _, column) => column === columns - 1 },
  InsideHorizontal: { of: "b", carries: ({ rows }, row) => row < rows - 1 },
  InsideVertical: { of: "r", carries: ({ columns }, _, column) => column < columns - 1 },
};

const OTHER_SIDE: Readonly<Record<string, Side>> = {
  InsideHorizontal: { of: "t", carries: (_, row) => row > 0 },
  InsideVertical: { of: "l", carries: (_, __, column) => column > 0 },
};

const LINE: Signatures = {
  Color: color,
  Style: word("BorderLineStyle"),
  Weight: word("BorderWeight"),
};

const NO_CODE = lineCode(NO_LINE.style);
const BLACK = "#000000";

/** The six borders of a range that this host draws; it has no diagonals. */
export class BorderCollection extends HostCollection {
  readonly className = "RangeBorderCollection";
  protected override readonly signatures: Signatures = { GetItem: [word("BorderIndex")] };
  private readonly borders = new Map<string, Border>();

  constructor(private readonly range: RangeContent) {
    super();
  }

  get Count(): number {
    return this.items().length;
  }

  items(): readonly Border[] {
    return Object.keys(SIDES).map((side) => this.GetItem(side));
  }

  GetItem(name: string): Border {
    const side = SIDES[name];
    if (!side) throw notImplemented(`RangeBorderCollection.getItem(${JSON.stringify(name)})`);
    const border = this.borders.get(name) ?? new Border(this.range, name, side);
    this.borders.set(name, border);
    return border;
  }
}

/** One border: setting any of its properties draws it. */
class Border extends HostObject {
  readonly className = "RangeBorder";
  protected override readonly signatures: Signatures = LINE;
  private drawn: Drawing = {};

  constructor(
    private readonly range: RangeContent,
    readonly SideIndex: string,
    private readonly side: Side,
  ) {
    super();
  }

  get Style(): string | null {
    const code = this.code();
    return code === null ? null : lineOf(code).style;
  }

  set Style(style: string | null) {
    this.draw({ style });
  }

  get Weight(): string | null {
    const code = this.code();
    return code === null ? null : lineOf(code).weight;
  }

  set Weight(weight: string | null) {
    this.draw({ weight });
  }

  get Color(): string | null {
    const colors = new Set(this.lines().map((line) => formatColor(line?.cl.rgb ?? BLACK)));
    const [color = BLACK] = colors;
    return colors.size > 1 ? null : color;
  }

  set Color(color: string | null) {
    this.draw({ color });
  }

  private code(): BorderStyleTypes | null {
    const codes = new Set(this.lines().map((line) => line?.s ?? NO_CODE));
    const [code = NO_CODE] = codes;
    return codes.size > 1 ? null : code;
  }

  private lines(): (Line | undefined)[] {
    const { box, sheet } = this.range;
    return this.range
      .grid((row, column) =>
        this.side.carries(box, row - box.row, column - box.column)
          ? [(sheet.style(row, column).bd?.[this.side.of] ?? undefined) as Line | undefined]
          : [],
      )
      .flat(2);
  }

  private draw(change: Drawing): void {
    this.drawn = { ...this.drawn, ...change };
    const { style, weight, color } = this.drawn;
    const code = lineCode(style ?? "Continuous", weight);
    const line = code === NO_CODE ? null : { s: code, cl: { rgb: formatColor(color ?? BLACK) } };
    const bd = { [this.side.of]: line } as IBorderData;
    const { box, sheet } = this.range;
    sheet.assertWritable("RangeBorder");
    this.range.grid((row, column) => {
      if (!this.side.carries(box, row - box.row, column - box.column)) return;
      sheet.patch(row, column, { s: { bd } });
    });
    if (line === null) this.wipe();
  }

  /** A line between two cells may be stored in either, and is removed from both. */
  private wipe(): void {
    const other = OTHER_SIDE[this.SideIndex];
    const { box, sheet } = this.range;
    if (!other) return;
    this.range.grid((row, column) => {
      if (other.carries(box, row - box.row, column - box.column))
        sheet.patch(row, column, { s: { bd: { [other.of]: null } } });
    });
  }
}

interface Line {
  readonly s: BorderStyleTypes;
  readonly cl: { readonly rgb?: string | null };
}

/** What was set so far; null where Excel would say that the cells differ. */
interface Drawing {
  readonly style?: string | null;
  readonly weight?: string | null;
  readonly color?: string | null;
}
