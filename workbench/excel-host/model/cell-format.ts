import { BooleanNumber, HorizontalAlign, VerticalAlign, WrapStrategy } from "@univerjs/core";
import type { IStyleData } from "@univerjs/core";

/** One property of a cell's format, between Excel's value and Univer's style. */
export interface FormatProperty {
  read(style: IStyleData): unknown;
  write(value: unknown): IStyleData;
}

/** Properties by wire name. */
export type FormatTable = Readonly<Record<string, FormatProperty>>;

const INDENT_STEP = 9;
const INDENT_START = 2;
const DEFAULT_FONT = { name: "Calibri", size: 11 } as const;

const HORIZONTAL: Readonly<Record<string, HorizontalAlign>> = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
  Distributed: HorizontalAlign.DISTRIBUTED,
};

const VERTICAL: Readonly<Record<string, VerticalAlign>> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
};

const NAMED_COLORS: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  gray: "#808080",
  orange: "#FFA500",
};

/** A colour as Excel answers it: "#RRGGBB". */
export function formatColor(color: unknown): string {
  const text = String(color);
  const hex = NAMED_COLORS[text.toLowerCase()] ?? text;
  return (hex.startsWith("#") ? hex : `#${hex}`).toUpperCase();
}

/** `RangeFormat`, as far as a cell's style holds it. */
export const ALIGNMENT: FormatTable = {
  HorizontalAlignment: {
    read: (style) => nameOf(HORIZONTAL, style.ht) ?? "General",
    write: (value) => ({ ht: HORIZONTAL[String(value)] ?? null }),
  },
  VerticalAlignment: {
    read: (style) => nameOf(VERTICAL, style.vt) ?? "Bottom",
    write: (value) => ({ vt: VERTICAL[String(value)] ?? null }),
  },
  WrapText: {
    read: (style) => style.tb === WrapStrategy.WRAP,
    write: (value) => ({ tb: value === true ? WrapStrategy.WRAP : null }),
  },
  IndentLevel: {
    read: (style) => {
      const left = style.pd?.l ?? INDENT_START;
      return Math.max(0, Math.round((left - INDENT_START) / INDENT_STEP));
    },
    write: (value) => ({ pd: { l: INDENT_START + INDENT_STEP * Number(value) } }),
  },
  TextOrientation: {
    read: (style) => style.tr?.a ?? 0,
    write: (value) => ({ tr: { a: Number(value) } }),
  },
};

/** `RangeFont`. */
export const FONT: FormatTable = {
  Bold: {
    read: (style) => style.bl === BooleanNumber.TRUE,
    write: (value) => ({ bl: flag(value) }),
  },
  Italic: {
    read: (style) => style.it === BooleanNumber.TRUE,
    write: (value) => ({ it: flag(value) }),
  },
  Color: {
    read: (style) => (style.cl?.rgb ? formatColor(style.cl.rgb) : "#000000"),
    write: (value) => ({ cl: value ? { rgb: formatColor(value) } : null }),
  },
  Name: {
    read: (style) => style.ff ?? DEFAULT_FONT.name,
    write: (value) => ({ ff: String(value) }),
  },
  Size: {
    read: (style) => style.fs ?? DEFAULT_FONT.size,
    write: (value) => ({ fs: Number(value) }),
  },
  Underline: {
    read: (style) => (style.ul?.s ? "Single" : "None"),
    write: (value) => ({ ul: { s: flag(value !== "None") } }),
  },
  Strikethrough: {
    read: (style) => style.st?.s === BooleanNumber.TRUE,
    write: (value) => ({ st: { s: flag(value) } }),
  },
};

/** `RangeFill`. */
export const FILL: FormatTable = {
  Color: {
    read: (style) => (style.bg?.rgb ? formatColor(style.bg.rgb) : "#FFFFFF"),
    write: (value) => ({ bg: value ? { rgb: formatColor(value) } : null }),
  },
  Pattern: {
    read: (style) => (style.bg?.rgb ? "Solid" : "None"),
    write: (value) => (value === "None" ? { bg: null } : {}),
  },
};

function flag(value: unknown): BooleanNumber {
  return value === true ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}

function nameOf<T>(table: Readonly<Record<string, T>>, value: T | null | undefined) {
  return Object.keys(table).find((name) => table[name] === value);
}
