import { BooleanNumber, BorderStyleTypes } from "@univerjs/core";
import type { IBorderStyleData, IStyleData, Nullable } from "@univerjs/core";
import type { FileBorder, FileLook } from "../../workbook-file/workbook-file.ts";
import { ALIGNMENT, FILL, FONT, formatColor } from "../excel-host/model/cell-format.ts";

const sides = { General: undefined, Left: "left", Center: "center", Right: "right" } as const;
const heights = { Top: "top", Center: "center" } as const;

/** Returns a style of Univer's in the form of a file: properties that are not set, or as on a plain cell, are left out. */
export function lookAsFile(style: IStyleData): FileLook {
  const align = find(sides, ALIGNMENT["HorizontalAlignment"]?.read(style));
  const vertical = find(heights, ALIGNMENT["VerticalAlignment"]?.read(style));
  const indent = Number(ALIGNMENT["IndentLevel"]?.read(style) ?? 0);
  const { bl, it, ul, st, cl, bg, ff, fs, n, tr } = style;
  const numberFormat = n?.pattern === "General" ? undefined : n?.pattern;
  const color = colorOf(cl?.rgb);
  const fill = FILL["Pattern"]?.read(style) === "None" ? undefined : colorOf(bg?.rgb);
  return {
    ...(numberFormat !== undefined && { numberFormat }),
    ...(ff != null && FONT["Name"]?.read(style) !== "Calibri" && { font: ff }),
    ...(fs != null && fs !== 11 && { size: fs }),
    ...(bl != null && { bold: bl === BooleanNumber.TRUE }),
    ...(it != null && { italic: it === BooleanNumber.TRUE }),
    ...(ul?.s === BooleanNumber.TRUE && { underline: true }),
    ...(st?.s === BooleanNumber.TRUE && { strike: true }),
    ...(color !== undefined && { color }),
    ...(fill !== undefined && { fill }),
    ...(align && { align }),
    ...(vertical && { vertical }),
    ...(indent > 0 && { indent }),
    ...(ALIGNMENT["WrapText"]?.read(style) === true && { wrap: true }),
    ...(ALIGNMENT["ShrinkToFit"]?.read(style) === true && { shrink: true }),
    ...(tr?.a !== undefined && tr.a !== 0 && { rotation: tr.a }),
    ...bordersOf(style),
  };
}

function find<T>(words: Readonly<Record<string, T>>, word: unknown): T | undefined {
  return words[String(word)];
}

function colorOf(rgb: Nullable<string>): string | undefined {
  const color = rgb == null ? undefined : formatColor(rgb);
  return color !== undefined && /^#[0-9A-F]{6}$/.test(color) ? color : undefined;
}

function bordersOf({ bd }: IStyleData): Pick<FileLook, "top" | "bottom" | "left" | "right"> {
  const [top, bottom, left, right] = [bd?.t, bd?.b, bd?.l, bd?.r].map(borderOf);
  return {
    ...(top && { top }),
    ...(bottom && { bottom }),
    ...(left && { left }),
    ...(right && { right }),
  };
}

const lines: Partial<Record<BorderStyleTypes, FileBorder["style"]>> = {
  [BorderStyleTypes.HAIR]: "hair",
  [BorderStyleTypes.DOTTED]: "dotted",
  [BorderStyleTypes.DASHED]: "dashed",
  [BorderStyleTypes.DOUBLE]: "double",
  [BorderStyleTypes.MEDIUM]: "medium",
  [BorderStyleTypes.THICK]: "thick",
};

function borderOf(side: Nullable<IBorderStyleData>): FileBorder | undefined {
  if (side == null || side.s === BorderStyleTypes.NONE) return undefined;
  // Black is the default colour of a line.
  const color = colorOf(side.cl.rgb);
  return {
    style: lines[side.s] ?? "thin",
    ...(color !== undefined && color !== "#000000" && { color }),
  };
}
