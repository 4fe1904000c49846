import { certain } from "../../../errors.ts";
import type { CellValue, Told } from "../../plan/cell-value.ts";
import { figuresArea, placedColumns, put, rangeOf, type Frame } from "../frame.ts";
import { silentAddress } from "../below/answers.ts";
import { shownMarks } from "../below/plan-notes.ts";
import type { Agreement } from "../below/plan-checks.ts";
import { marksRange } from "../below/plan-marks.ts";
import { columns, rows, resultColumn } from "../layout.ts";
import { markIn } from "./blocks.ts";
import { aboutOf } from "./about.ts";
import { planLinks } from "./links.ts";

/** Plans the title of the sheet, its unit and date, the result of its checks, and the links. */
export function planTitles(frame: Frame, agreement: Agreement): void {
  const { grid, arranged } = frame;
  const { title } = arranged.definition;
  grid.text(rows.title, columns.check, `IIJ: ${title.charAt(0).toLowerCase()}${title.slice(1)}`);
  put(frame, rows.about, columns.check, aboutOf(frame));
  planLinks(frame);
  put(frame, rows.title, resultColumn, resultOf(frame, agreement));
}

/** How many printed totals agree, which columns are derived, how many figures another print contradicts. */
function resultOf(frame: Frame, { tested, agreeing, columns: count }: Agreement): Told {
  const { checks } = frame.places;
  const across = (row: number): string => rangeOf(frame, figuresArea(frame, row), "both");
  const hasChecks = frame.checked.length > 0;
  const held = `COUNTIF(${across(checks.tested)},">0")`;
  const agree = hasChecks
    ? `SUM(${across(checks.agreeing)})&" of "&SUM(${across(checks.tested)})&" printed totals agree ("&${held}&IF(${held}=1," column)"," columns)")`
    : '""';
  const list = `TEXTJOIN(", ",TRUE,${across(rows.derived)})`;
  const derived = `IF(${list}="","",${list}&" derived")`;
  const contradicted = `COUNTIF(${marksRange(frame)},"*≠*")`;
  const differ = `IF(${contradicted}=0,"",${contradicted}&IF(${contradicted}=1," figure ≠"," figures ≠"))`;
  const told = `TEXTJOIN("; ",TRUE,${agree},${derived},${differ})`;
  const silent = silentAddress(frame);
  return {
    formula: silent === undefined ? told : `IF(${silent}<>"",${silent},${told})`,
    value: [
      ...(hasChecks
        ? [
            `${agreeing} of ${tested} printed totals agree (${count} ${count === 1 ? "column" : "columns"})`,
          ]
        : []),
      ...derivedPeriods(frame),
      ...contradictions(frame),
    ].join("; "),
    needs: "heads",
  };
}

function derivedPeriods(frame: Frame): string[] {
  const periods = placedColumns(frame).flatMap(({ n, column }) => {
    const cell = frame.grid.cells[rows.mark]?.[column];
    const mark: CellValue =
      cell?.kind === "formula"
        ? String(cell.expected ?? "")
        : cell?.kind === "text"
          ? cell.text
          : "";
    return markIn(mark).includes("d") ? [certain(frame.arranged.columns[n]).period.code] : [];
  });
  return periods.length > 0 ? [`${periods.join(", ")} derived`] : [];
}

function contradictions(frame: Frame): string[] {
  const found = shownMarks(frame).filter((text) => text.includes("≠")).length;
  return found === 0 ? [] : [`${found} ${found === 1 ? "figure" : "figures"} ≠`];
}
