import { escapeXml } from "../escape-xml.ts";
import type { FileChart, FileSeries, FileText } from "../workbook-file.ts";
import { followedText, ownText, plainText } from "./text-xml.ts";

/** Returns a series: its name, look, labels, the names of its points and its values, each with what the cells held. */
export function seriesXml(
  series: FileSeries,
  index: number,
  categories: FileChart["categories"],
): string {
  const { name, kind, values, reference, format } = series;
  const named = name.reference
    ? followedText(name.reference, name.text)
    : `<c:v>${escapeXml(name.text)}</c:v>`;
  const points = categories
    ? `<c:cat><c:strRef><c:f>${escapeXml(categories.reference)}</c:f><c:strCache>${cached(categories.texts)}</c:strCache></c:strRef></c:cat>`
    : "";
  const look = kind === "line" ? lineLook(series) : columnLook(series);
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx>${named}</c:tx>${look}${labelsXml(series)}${points}` +
    `<c:val><c:numRef><c:f>${escapeXml(reference)}</c:f><c:numCache><c:formatCode>${escapeXml(format)}</c:formatCode>${cached(values)}</c:numCache></c:numRef></c:val>` +
    `${kind === "line" ? '<c:smooth val="0"/>' : ""}</c:ser>`
  );
}

const cached = (values: readonly (number | string | undefined)[]): string =>
  `<c:ptCount val="${values.length}"/>` +
  values
    .map((value, index) =>
      value === undefined
        ? ""
        : `<c:pt idx="${index}"><c:v>${escapeXml(String(value))}</c:v></c:pt>`,
    )
    .join("");

const solid = (color: string): string =>
  color === "none"
    ? "<a:noFill/>"
    : `<a:solidFill><a:srgbClr val="${color.slice(1)}"/></a:solidFill>`;

function columnLook({ color }: FileSeries): string {
  const fill = color === undefined ? "" : `<c:spPr>${solid(color)}</c:spPr>`;
  return `${fill}<c:invertIfNegative val="0"/>`;
}

/** A line has markers; otherwise a point between two gaps would be invisible. */
function lineLook({ color }: FileSeries): string {
  if (color === "none")
    return `<c:spPr><a:ln w="22225"><a:noFill/></a:ln></c:spPr><c:marker><c:symbol val="none"/></c:marker>`;
  const stroke = `<c:spPr><a:ln w="22225">${color === undefined ? "" : solid(color)}</a:ln></c:spPr>`;
  const dot =
    color === undefined ? "" : `<c:spPr>${solid(color)}<a:ln>${solid(color)}</a:ln></c:spPr>`;
  return `${stroke}<c:marker><c:symbol val="circle"/><c:size val="5"/>${dot}</c:marker>`;
}

const parts = (value: boolean): string =>
  `<c:showLegendKey val="0"/><c:showVal val="${value ? 1 : 0}"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>`;

const unlined = "<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>";

/** Above a point, beyond a column, and inside a part of a stack, which has no other place for it. */
const positions = {
  line: '<c:dLblPos val="t"/>',
  columns: '<c:dLblPos val="outEnd"/>',
  stackedColumns: "",
} as const;

function labelsXml({ labels, kind }: FileSeries): string {
  const position = positions[kind];
  if (labels === "values")
    return `<c:dLbls>${unlined}${plainText(900)}${position}${parts(true)}</c:dLbls>`;
  if (labels.every((label) => label === undefined)) return "";
  const each = labels
    .map((label, index) => (label === undefined ? "" : labelXml(label, index, position)))
    .join("");
  return `<c:dLbls>${each}${unlined}${plainText(900)}${position}${parts(false)}</c:dLbls>`;
}

function labelXml({ text, reference }: FileText, index: number, position: string): string {
  const tx = reference === undefined ? ownText(text, 900, false) : followedText(reference, text);
  return `<c:dLbl><c:idx val="${index}"/><c:tx>${tx}</c:tx>${position}${parts(true)}</c:dLbl>`;
}
