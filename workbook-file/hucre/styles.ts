import type { CellStyle } from "hucre/xlsx";
import type { FileBorder, FileLook } from "../workbook-file.ts";

/** Excel's default font for a new workbook, in which column widths are counted. */
export const plainFont = { name: "Calibri", size: 11 };

type Border = NonNullable<CellStyle["border"]>;
type Fill = NonNullable<CellStyle["fill"]>;

/** Returns the style of a cell. hucre writes only the given properties of a font, so the whole font is given. */
export function cellStyle(look: FileLook): CellStyle {
  const { numberFormat, fill } = look;
  const border = borderOf(look);
  const alignment = alignmentOf(look);
  return {
    font: { name: look.font ?? plainFont.name, size: look.size ?? plainFont.size, ...fontOf(look) },
    ...(fill !== undefined && { fill: filled({ fgColor: { rgb: fill.slice(1) } }) }),
    ...(border && { border }),
    ...(alignment && { alignment }),
    ...(numberFormat !== undefined && numberFormat !== "General" && { numFmt: numberFormat }),
  };
}

/** Returns the style of a condition, which names only what it changes, and its fill by the background. */
export function conditionStyle(look: FileLook): CellStyle {
  const { numberFormat, fill } = look;
  const font = fontOf(look);
  const border = borderOf(look);
  return {
    ...(Object.keys(font).length > 0 && { font }),
    ...(fill !== undefined && { fill: filled({ bgColor: { rgb: fill.slice(1) } }) }),
    ...(border && { border }),
    ...(numberFormat !== undefined && { numFmt: numberFormat }),
  };
}

const filled = (colors: Pick<Extract<Fill, { type: "pattern" }>, "fgColor" | "bgColor">): Fill => ({
  type: "pattern",
  pattern: "solid",
  ...colors,
});

function fontOf({
  bold,
  italic,
  underline,
  strike,
  color,
}: FileLook): NonNullable<CellStyle["font"]> {
  return {
    ...(bold !== undefined && { bold }),
    ...(italic !== undefined && { italic }),
    ...(underline !== undefined && { underline }),
    ...(strike !== undefined && { strikethrough: strike }),
    ...(color !== undefined && { color: { rgb: color.slice(1) } }),
  };
}

function borderOf({ top, bottom, left, right }: FileLook): Border | undefined {
  if (!top && !bottom && !left && !right) return undefined;
  return {
    ...(top && { top: lineOf(top) }),
    ...(bottom && { bottom: lineOf(bottom) }),
    ...(left && { left: lineOf(left) }),
    ...(right && { right: lineOf(right) }),
  };
}

const lineOf = ({ style, color }: FileBorder): NonNullable<Border["top"]> => ({
  style,
  ...(color !== undefined && { color: { rgb: color.slice(1) } }),
});

function alignmentOf({
  align,
  vertical,
  indent,
  wrap,
  shrink,
  rotation,
}: FileLook): CellStyle["alignment"] | undefined {
  // An indent has an effect only with a left or right alignment.
  const horizontal = align ?? (indent ? "left" : undefined);
  const alignment = {
    ...(horizontal && { horizontal }),
    ...(vertical && { vertical }),
    ...(indent && { indent }),
    ...(wrap && { wrapText: true }),
    ...(shrink && { shrinkToFit: true }),
    ...(rotation && { textRotation: rotation }),
  };
  return Object.keys(alignment).length > 0 ? alignment : undefined;
}
