import type { FileChart, FileSeries, SeriesKind } from "../workbook-file.ts";
import { categoryAxis, valueAxis } from "./axes-xml.ts";
import { boundAxes } from "./bounds.ts";
import { seriesXml } from "./series-xml.ts";
import { plainText, titleXml } from "./text-xml.ts";

/** The numbers that link axes and series. */
const ids = { primary: [1, 2], secondary: [3, 4] } as const;

/**
 * Excel draws a line over #N/A as if the point did not exist; with this extension it leaves a gap, as in charts that it
 * has created since 2019. Other programs ignore it.
 */
const naIsGap =
  `<c:extLst><c:ext uri="{56B9EC1D-385E-4148-901F-78D8002777C0}" xmlns:c16r3="http://schemas.microsoft.com/office/drawing/2017/03/chart">` +
  `<c16r3:dataDisplayOptions16><c16r3:dispNaAsBlank val="1"/></c16r3:dataDisplayOptions16></c:ext></c:extLst>`;

/** Returns the part that draws a chart. Only colours are fixed; text that follows cells refers to them. */
export function chartXml(chart: FileChart): string {
  const { title, legend, series, visibleOnly } = chart;
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n` +
    `<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">` +
    `<c:roundedCorners val="0"/><c:chart>${title.text === "" && !title.reference ? "" : titleXml(title, 1200)}` +
    `<c:autoTitleDeleted val="${title.text === "" && !title.reference ? 1 : 0}"/>${plotArea(chart)}` +
    (legend === "none" ? "" : legendXml(legend, series)) +
    `<c:plotVisOnly val="${visibleOnly ? 1 : 0}"/><c:dispBlanksAs val="gap"/>${naIsGap}</c:chart></c:chartSpace>`
  );
}

function plotArea(chart: FileChart): string {
  const { series, rules } = chart;
  const { axis, secondAxis } = boundAxes(chart);
  const second = series.some(({ secondary }) => secondary);
  const groups = [false, true].flatMap((secondary) =>
    (["columns", "stackedColumns", "line"] as const).map((kind) => group(chart, kind, secondary)),
  );
  const format = (secondary: boolean): string =>
    series.find((each) => each.secondary === secondary)?.format ?? "General";
  const axes = [
    categoryAxis(...ids.primary, false),
    valueAxis(ids.primary, { format: format(false), linked: true, ruled: rules, ...axis }, false),
    ...(second
      ? [
          categoryAxis(...ids.secondary, true),
          valueAxis(
            ids.secondary,
            { format: format(true), linked: true, ruled: false, ...secondAxis },
            true,
          ),
        ]
      : []),
  ];
  return `<c:plotArea><c:layout/>${groups.join("")}${axes.join("")}</c:plotArea>`;
}

/** The series of one kind on one pair of axes; "" for none. */
function group({ series, categories }: FileChart, kind: SeriesKind, secondary: boolean): string {
  const members = series.filter((each) => each.kind === kind && each.secondary === secondary);
  if (members.length === 0) return "";
  const drawn = members.map((each) => seriesXml(each, series.indexOf(each), categories)).join("");
  const axes = ids[secondary ? "secondary" : "primary"]
    .map((id) => `<c:axId val="${id}"/>`)
    .join("");
  if (kind === "line")
    return `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${drawn}<c:marker val="1"/>${axes}</c:lineChart>`;
  const stacked = kind === "stackedColumns";
  return (
    `<c:barChart><c:barDir val="col"/><c:grouping val="${stacked ? "stacked" : "clustered"}"/><c:varyColors val="0"/>${drawn}` +
    `<c:gapWidth val="${stacked ? 50 : 80}"/>${stacked ? '<c:overlap val="100"/>' : ""}${axes}</c:barChart>`
  );
}

const sides = { bottom: "b", top: "t", left: "l", right: "r" } as const;

function legendXml(side: keyof typeof sides, series: readonly FileSeries[]): string {
  const unseen = series
    .map(({ inLegend }, index) =>
      inLegend ? "" : `<c:legendEntry><c:idx val="${index}"/><c:delete val="1"/></c:legendEntry>`,
    )
    .join("");
  return `<c:legend><c:legendPos val="${sides[side]}"/>${unseen}<c:overlay val="0"/>${plainText(900)}</c:legend>`;
}
