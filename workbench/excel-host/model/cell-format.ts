import {
  BooleanNumber,
  HorizontalAlign,
  TextDecoration,
  VerticalAlign,
  WrapStrategy,
} from "@univerjs/core";
import type { IStyleData, Nullable } from "@univerjs/core";
import {
  color,
  either,
  flag,
  number,
  text,
  wholeNumber,
  word,
  type Decode,
} from "../wire/decoders.ts";
import { isShrunk, SHRUNK } from "../univer/shrink.ts";
import { notImplemented } from "../wire/host-error.ts";

/** One property of a cell's format, converted between Excel's value and Univer's style. */
export interface FormatProperty {
  readonly takes: Decode;
  read(style: IStyleData): unknown;
  /** The change of an `IStyleData`, which may contain our own numbers; it may depend on the present style of the cell. */
  write(value: never, now: IStyleData): object;
}

/** Properties by wire name. */
export type FormatTable = Readonly<Record<string, FormatProperty>>;

const INDENT_STEP = 9;
const INDENT_START = 2;
const DEFAULT_FONT = { name: "Calibri", size: 11 } as const;
const BLACK = "#000000";
const WHITE = "#FFFFFF";

/** Univer's numbers, and our own numbers for values that Univer has no name for and draws in the usual way. */
const HORIZONTAL: Readonly<Record<string, number>> = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
  Distributed: HorizontalAlign.DISTRIBUTED,
  Fill: 101,
  CenterAcrossSelection: 102,
};

const VERTICAL: Readonly<Record<string, number>> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
  Justify: 101,
  Distributed: 102,
};

/**
 * An accounting underline is distinguished from a common one by the field that Univer uses for the line's colour and we
 * do not.
 */
const UNDERLINE: Readonly<Record<string, { t: TextDecoration; c?: BooleanNumber }>> = {
  Single: { t: TextDecoration.SINGLE },
  Double: { t: TextDecoration.DOUBLE },
  SingleAccountant: { t: TextDecoration.SINGLE, c: BooleanNumber.FALSE },
  DoubleAccountant: { t: TextDecoration.DOUBLE, c: BooleanNumber.FALSE },
};

/**
 * Univer fills solidly only. The number of a theme colour is used for the pattern; Univer reads it only if there is no
 * other colour.
 */
const PATTERN_START = 1000;
const PATTERNS = [
  "Gray50",
  "Gray75",
  "Gray25",
  "Horizontal",
  "Vertical",
  "Down",
  "Up",
  "Checker",
  "SemiGray75",
  "LightHorizontal",
  "LightVertical",
  "LightDown",
  "LightUp",
  "Grid",
  "CrissCross",
  "Gray16",
  "Gray8",
] as const;

/** A colour of Univer's as Excel answers it: "#RRGGBB". */
export function formatColor(color: unknown): string {
  const text = String(color);
  return (text.startsWith("#") ? text : `#${text}`).toUpperCase();
}

/** `RangeFormat`, as far as a cell's style holds it. */
export const ALIGNMENT: FormatTable = {
  HorizontalAlignment: {
    takes: word("HorizontalAlignment"),
    read: (style) => nameOf(HORIZONTAL, style.ht) ?? "General",
    write: (value: string) => ({ ht: HORIZONTAL[value] ?? null }),
  },
  VerticalAlignment: {
    takes: word("VerticalAlignment"),
    read: (style) => nameOf(VERTICAL, style.vt) ?? "Bottom",
    write: (value: string) => ({ vt: VERTICAL[value] ?? null }),
  },
  WrapText: {
    takes: flag,
    read: (style) => style.tb === WrapStrategy.WRAP,
    write: (value: boolean) => ({ tb: value ? WrapStrategy.WRAP : null }),
  },
  ShrinkToFit: {
    takes: flag,
    read: isShrunk,
    write: (value: boolean) => ({ td: value ? SHRUNK : null }),
  },
  IndentLevel: {
    takes: wholeNumber({ from: 0, to: 250 }),
    read: (style) => {
      const left = style.pd?.l ?? INDENT_START;
      return Math.max(0, Math.round((left - INDENT_START) / INDENT_STEP));
    },
    write: (value: number) => ({ pd: { l: INDENT_START + INDENT_STEP * value } }),
  },
  TextOrientation: {
    takes: either(wholeNumber({ from: -90, to: 90 }), wholeNumber({ from: 180, to: 180 })),
    read: (style) => style.tr?.a ?? 0,
    write: (value: number) => ({ tr: { a: value } }),
  },
};

/** `RangeFont`. */
export const FONT: FormatTable = {
  Bold: {
    takes: flag,
    read: (style) => style.bl === BooleanNumber.TRUE,
    write: (value: boolean) => ({ bl: truth(value) }),
  },
  Italic: {
    takes: flag,
    read: (style) => style.it === BooleanNumber.TRUE,
    write: (value: boolean) => ({ it: truth(value) }),
  },
  Color: {
    takes: color,
    read: (style) => (style.cl?.rgb ? formatColor(style.cl.rgb) : BLACK),
    write: (rgb: string) => ({ cl: { rgb } }),
  },
  Name: {
    takes: text(),
    read: (style) => style.ff ?? DEFAULT_FONT.name,
    write: (value: string) => ({ ff: value }),
  },
  Size: {
    takes: number({ from: 1, to: 409 }),
    read: (style) => style.fs ?? DEFAULT_FONT.size,
    write: (value: number) => ({ fs: value }),
  },
  Underline: {
    takes: word("RangeUnderlineStyle"),
    read: ({ ul }) => {
      if (ul?.s !== BooleanNumber.TRUE) return "None";
      const names = Object.keys(UNDERLINE);
      const { t = TextDecoration.SINGLE, c } = ul;
      return names.find((name) => UNDERLINE[name]?.t === t && UNDERLINE[name].c === c) ?? "Single";
    },
    write: (value: string) => ({ ul: { s: truth(value !== "None"), ...UNDERLINE[value] } }),
  },
  Strikethrough: {
    takes: flag,
    read: (style) => style.st?.s === BooleanNumber.TRUE,
    write: (value: boolean) => ({ st: { s: truth(value) } }),
  },
};

/** `RangeFill`. Gradients are not modelled. */
export const FILL: FormatTable = {
  Color: {
    takes: color,
    read: (style) => (style.bg?.rgb ? formatColor(style.bg.rgb) : WHITE),
    write: (rgb: string, { bg }) => ({ bg: { ...bg, rgb } }),
  },
  Pattern: {
    takes: word("FillPattern"),
    read: ({ bg }) => {
      const pattern = PATTERNS[(bg?.th ?? 0) - PATTERN_START];
      return pattern ?? (bg?.rgb ? "Solid" : "None");
    },
    write: (value: string, { bg }) => {
      if (value === "None") return { bg: null };
      const rgb = bg?.rgb ?? WHITE;
      if (value === "Solid") return { bg: { rgb } };
      const index = (PATTERNS as readonly string[]).indexOf(value);
      if (index < 0) throw notImplemented(`FillPattern.${value}`);
      return { bg: { rgb, th: PATTERN_START + index } };
    },
  },
};

function truth(value: boolean): BooleanNumber {
  return value ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}

function nameOf(table: Readonly<Record<string, number>>, value: Nullable<number>) {
  return Object.keys(table).find((name) => table[name] === value);
}
