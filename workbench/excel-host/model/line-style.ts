import { BorderStyleTypes } from "@univerjs/core";

/** Excel's two words for a line: its style and its weight. */
export interface Line {
  readonly style: string;
  readonly weight: string;
}

/** Every line Univer draws, the usual weight of a style first. */
const LINES: readonly (Line & { readonly code: BorderStyleTypes })[] = [
  { style: "Continuous", weight: "Thin", code: BorderStyleTypes.THIN },
  { style: "Continuous", weight: "Hairline", code: BorderStyleTypes.HAIR },
  { style: "Continuous", weight: "Medium", code: BorderStyleTypes.MEDIUM },
  { style: "Continuous", weight: "Thick", code: BorderStyleTypes.THICK },
  { style: "Dot", weight: "Thin", code: BorderStyleTypes.DOTTED },
  { style: "Dash", weight: "Thin", code: BorderStyleTypes.DASHED },
  { style: "Dash", weight: "Medium", code: BorderStyleTypes.MEDIUM_DASHED },
  { style: "DashDot", weight: "Thin", code: BorderStyleTypes.DASH_DOT },
  { style: "DashDot", weight: "Medium", code: BorderStyleTypes.MEDIUM_DASH_DOT },
  { style: "DashDotDot", weight: "Thin", code: BorderStyleTypes.DASH_DOT_DOT },
  { style: "DashDotDot", weight: "Medium", code: BorderStyleTypes.MEDIUM_DASH_DOT_DOT },
  { style: "Double", weight: "Thick", code: BorderStyleTypes.DOUBLE },
  { style: "SlantDashDot", weight: "Medium", code: BorderStyleTypes.SLANT_DASH_DOT },
];

/** No line at all. */
export const NO_LINE: Line = { style: "None", weight: "Thin" };

/** Univer's number for a line; the style's usual weight where the pair does not exist. */
export function lineCode(style: string, weight?: string | null): BorderStyleTypes {
  const ofStyle = LINES.filter((line) => line.style === style);
  const found = ofStyle.find((line) => line.weight === weight) ?? ofStyle[0];
  return found?.code ?? BorderStyleTypes.NONE;
}

/** Excel's words for Univer's number. */
export function lineOf(code: BorderStyleTypes): Line {
  return LINES.find((line) => line.code === code) ?? NO_LINE;
}
