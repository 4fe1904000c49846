import type { FilePage } from "../../workbook-file/workbook-file.ts";
import { parseArea } from "../excel-host/a1.ts";
import type { PageRecord } from "../excel-host/record.ts";

type Part = Readonly<Record<string, unknown>>;

const papers: Readonly<Record<string, NonNullable<FilePage["paper"]>>> = {
  A3: "a3",
  A4: "a4",
  A5: "a5",
  Letter: "letter",
  Legal: "legal",
};

const errors: Readonly<Record<string, FilePage["errors"]>> = {
  Blank: "blank",
  Dash: "dash",
  NotAvailable: "NA",
};

/** Returns how a sheet prints, as it was recorded. */
export function pageAsFile({
  properties,
  printArea,
  titleRows,
  titleColumns,
}: PageRecord): FilePage {
  const area = printArea === undefined ? undefined : parseArea(printArea);
  const rows = titleRows === undefined ? undefined : parseArea(titleRows);
  const columns = titleColumns === undefined ? undefined : parseArea(titleColumns);
  const paper = papers[String(properties["PaperSize"])];
  const texts = partOf(partOf(properties, "HeadersFooters"), "DefaultForAllPages");
  const header = edge(texts, "Header");
  const footer = edge(texts, "Footer");
  return {
    ...(area && { area }),
    ...(rows && { titleRows: [rows.row, rows.row + rows.rows - 1] }),
    ...(columns && { titleColumns: [columns.column, columns.column + columns.columns - 1] }),
    landscape: properties["Orientation"] === "Landscape",
    ...(paper && { paper }),
    ...zoomOf(partOf(properties, "Zoom")),
    ...(header !== "" && { header }),
    ...(footer !== "" && { footer }),
    errors: errors[String(properties["PrintErrors"])] ?? "displayed",
    ...(properties["CenterHorizontally"] === true && { centered: true }),
  };
}

const partOf = (of: Part, name: string): Part => (of[name] ?? {}) as Part;

/** Excel writes the three parts of a header one after the other, each after its code. */
function edge(texts: Part, name: string): string {
  const parts = [
    ["&L", texts[`Left${name}`]],
    ["&C", texts[`Center${name}`]],
    ["&R", texts[`Right${name}`]],
  ] as const;
  return parts
    .map(([code, text]) => (typeof text === "string" && text !== "" ? code + text : ""))
    .join("");
}

function zoomOf(zoom: Part): Pick<FilePage, "fit" | "scale"> {
  const { horizontalFitToPages: wide, verticalFitToPages: tall, scale } = zoom;
  if (typeof wide === "number" || typeof tall === "number")
    return { fit: { wide: Number(wide ?? 0), tall: Number(tall ?? 0) } };
  return typeof scale === "number" && scale !== 100 ? { scale } : {};
}
