import type { Dataset } from "../../dataset/dataset.ts";
import { requireChange } from "../../figures/compare/change.ts";
import { figureOrFailure } from "../../figures/require-figure.ts";
import { attempt, Failure } from "../../errors.ts";
import { Decimal } from "../../exact/decimal.ts";
import { formatDate, serialOf } from "../../model/calendar.ts";
import type { Figure } from "../../model/figure.ts";
import { monthsOf, periodBefore, periodEnd } from "../../model/period.ts";
import { hasMoney, type Arranged } from "../../statements/arrange/arranged-statement.ts";
import {
  isAmount,
  shownCode,
  vintageCode,
  type ColumnRequest,
} from "../../statements/columns/column.ts";
import { figureOf, absentWords } from "../../statements/arrange/entry.ts";
import type { StatementDefinition } from "../../statements/definitions/definition.ts";
import { planAnswers } from "../plan/answers.ts";
import { columns } from "../plan/sheet-columns.ts";
import { figureColumn, rows, type Frame } from "./frame.ts";
import { baseFormula, headFollowed } from "./head-links.ts";
import { formatHeader } from "./header-looks.ts";
import { put } from "../plan/cell-value.ts";
import { headRows } from "../../statements/heads.ts";
import { statementTitles } from "./titles.ts";

/** Puts down the title, the unit, and the head of every column: period, release, what is shown, end, length, status. */
export function planHeader(frame: Frame): void {
  const { grid, arranged, firstLine, placement } = frame;
  const { definition, unit } = arranged;
  while (grid.rows < firstLine) grid.addRow();
  const label = (row: number, text: string): void => {
    grid.text(row, columns.label, text);
  };
  grid.text(rows.title, columns.check, `Internet Initiative Japan: ${definition.title}`);
  grid.text(
    rows.about,
    columns.check,
    `${statementTitles[definition.code].about}; as printed ${datesOf(frame)}`,
  );
  if (hasMoney(arranged)) {
    grid.text(rows.unit, columns.check, "Unit");
    label(rows.unit, unit.code);
    planUnitWords(frame);
  }
  grid.text(rows.period, columns.code, "Item code");
  grid.text(rows.period, columns.check, "Check");
  grid.text(rows.status, columns.code, definition.key ?? "");
  label(rows.period, "Period");
  label(rows.release, "Release");
  if (arranged.columns.some(({ shows }) => shows) || hasMoney(arranged)) label(rows.shown, "Shown");
  label(rows.ended, "Ended");
  if (hasFlows(frame)) label(rows.months, "Months");
  if (definition.key !== undefined) label(rows.status, "Status");
  if (placement.fill === "spill") label(rows.column, "Column asked for");
  arranged.columns.forEach((_, n) => {
    planColumnHead(frame, n);
  });
  planAnswers(frame, rows.answers, answersCall(frame));
  formatHeader(frame);
}

/** A block of heads has as many rows whatever its periods are; a wrong one errs in its own column. */
function answersCall(frame: Frame): string {
  const [periods, releases] = [rows.period, rows.release].map((row) => frame.figures(row));
  const heads = `ROWS(IIJ.HEADS("${frame.arranged.definition.code}",${periods ?? ""},${releases ?? ""}))`;
  const unit = frame.address(rows.unit, columns.label);
  return hasMoney(frame.arranged) ? `${heads}+LEN(${unit})` : heads;
}

/** Says what amounts are in, also when the unit is overwritten. */
function planUnitWords(frame: Frame): void {
  const { unit } = frame.arranged;
  const code = frame.address(rows.unit, columns.label);
  const amounts = `Amounts in ${unit.label}`;
  const otherwise = "; insert again for another unit.";
  const formula = `=IF(${code}="${unit.code}","${amounts}","Amounts in "&${code})&"${otherwise}"`;
  if (frame.placement.fill === "values")
    frame.grid.text(rows.unit, columns.firstFigure, `${amounts}.`);
  else frame.grid.formula(rows.unit, columns.firstFigure, formula, `${amounts}${otherwise}`);
}

/** The releases that answer for some figure of a statement, oldest first. */
export function releasesShown({
  data,
  arranged,
}: Pick<Frame, "data" | "arranged">): Dataset["releases"] {
  const shown = new Set(
    arranged.rows.flatMap(({ entries }) =>
      entries.flatMap((entry) => {
        const figure = figureOf(entry);
        return figure ? figure.terms.map(({ print }) => print.release) : [];
      }),
    ),
  );
  return data.releases.filter((release) => shown.has(release));
}

const datesOf = (frame: Frame): string =>
  releasesShown(frame)
    .map(({ date }) => formatDate(date))
    .join(" / ");

/** Returns the figure whose release and status stand for a whole column, where there is one. */
export function findKeyFigure(
  data: Dataset,
  definition: StatementDefinition,
  { period, vintage }: ColumnRequest,
): Figure | undefined {
  for (const code of keysOf(definition)) {
    const item = data.items.get(code);
    const figure = item && figureOrFailure(data, { item, period, vintage });
    if (figure && !(figure instanceof Failure)) return figure;
  }
  return undefined;
}

/** The key of a statement, and its first total, which has a figure where the key has none. */
function keysOf({ key, lines }: StatementDefinition): string[] {
  if (key === undefined) return [];
  const total = lines.find((line) => line.kind === "total" && line.item !== key);
  return total?.kind === "total" ? [key, total.item] : [key];
}

/**
 * Returns the release a column names: the one that answered, so that the column keeps its vintage when newer ones are
 * held; `latest` where figures of several releases are combined.
 */
function releaseCode({ data, arranged }: Frame, column: ColumnRequest): string {
  const pinned = vintageCode(column.vintage);
  const { shows } = column;
  if (shows === "YoY" || shows === "QoQ") return changeRelease(data, arranged, column) ?? pinned;
  const key = findKeyFigure(data, arranged.definition, column);
  if (!key || key.status === "derived across releases") return pinned;
  const sources = new Set(key.terms.map(({ print }) => print.release));
  return sources.size === 1 ? key.release.code : pinned;
}

function changeRelease(
  data: Dataset,
  { definition }: Arranged,
  { period, vintage, shows }: ColumnRequest,
): string | undefined {
  const basis = shows === "QoQ" ? "QoQ" : "YoY";
  for (const code of keysOf(definition)) {
    const item = data.items.get(code);
    const change = item && attempt(() => requireChange(data, { item, period, vintage, basis }));
    if (!change || change instanceof Failure) continue;
    const releases = new Set(
      [change.now, change.base].flatMap(({ terms }) => terms.map(({ print }) => print.release)),
    );
    return releases.size === 1 ? change.now.release.code : undefined;
  }
  return undefined;
}

function planColumnHead(frame: Frame, n: number): void {
  const { arranged, placement } = frame;
  const request = arranged.columns[n];
  if (!request) return;
  const column = figureColumn(n);
  const followed = headFollowed(arranged.columns, n);
  const release = releaseCode(frame, arranged.columns[followed ?? n] ?? request);
  const link = (row: number): string | undefined =>
    followed === undefined || placement.fill === "values"
      ? undefined
      : `=${frame.address(row, figureColumn(followed), "row")}`;
  put(frame, rows.period, column, link(rows.period), request.period.code);
  put(frame, rows.release, column, link(rows.release), release);
  planShown(frame, request, column);
  if (isAmount(request)) planSpan(frame, request, column);
  else planBase(frame, request, column);
  if (isAmount(request)) planStatus(frame, request, column);
  if (placement.fill === "spill") planColumnCode(frame, request, column, release);
}

/** Puts down the period that a change is counted from; nothing for what is counted from none. */
function planBase(frame: Frame, { period, shows }: ColumnRequest, column: number): void {
  if (shows !== "YoY" && shows !== "QoQ") return;
  const head = (row: number): string => frame.address(row, column, "row");
  const live = frame.placement.fill !== "values";
  const base = periodBefore(period, shows);
  put(
    frame,
    rows.ended,
    column,
    live ? baseFormula(head(rows.period), head(rows.shown)) : undefined,
    base?.code ?? "",
  );
}

/** The column as the one formula asks for it, put together from its head. */
function planColumnCode(
  frame: Frame,
  request: ColumnRequest,
  column: number,
  release: string,
): void {
  const at = (row: number): string => frame.address(row, column, "row");
  const unit = frame.address(rows.unit, columns.label, "both");
  const shown = shownCode(request, frame.arranged.unit);
  frame.grid.formula(
    rows.column,
    column,
    `=${at(rows.period)}&"@"&${at(rows.release)}&IF(${at(rows.shown)}=${unit},""," "&${at(rows.shown)})`,
    `${request.period.code}@${release} ${shown}`.trim(),
  );
}

/** What the column shows: its unit, or what stands beside the amounts. */
function planShown(frame: Frame, request: ColumnRequest, column: number): void {
  const { arranged, placement } = frame;
  if (request.shows === undefined && !hasMoney(arranged)) return;
  const { code } = arranged.unit;
  const unit = frame.address(rows.unit, columns.label, "both");
  const fixed = request.shows !== undefined || placement.fill === "values";
  put(
    frame,
    rows.shown,
    column,
    fixed ? undefined : `=${unit}`,
    shownCode(request, arranged.unit) || code,
  );
}

/** When its period ends, and how long it is; looked up and not guessed from the code. */
function planSpan(frame: Frame, { period }: ColumnRequest, column: number): void {
  const code = frame.address(rows.period, column, "row");
  const release = frame.address(rows.release, column, "row");
  const live = frame.placement.fill !== "values";
  const ended = live ? `=IIJ.PERIODEND(${code},${release})` : undefined;
  put(frame, rows.ended, column, ended, new Decimal(serialOf(periodEnd(period))));
  if (!hasFlows(frame)) return;
  const heads = `IIJ.HEADS("${frame.arranged.definition.code}",${code},${release})`;
  const months = live ? `=INDEX(${heads},${headRows.indexOf("months") + 1},1)` : undefined;
  put(frame, rows.months, column, months, new Decimal(monthsOf(period)));
}

const hasFlows = ({ arranged }: Frame): boolean =>
  arranged.rows.some(({ item }) => item?.kind === "flow");

/**
 * The status of the key figure, or, where it has none, of the first total. "derived across releases" is too long for the
 * head of a column.
 */
function planStatus(frame: Frame, request: ColumnRequest, column: number): void {
  const { data, arranged, placement } = frame;
  const keys = keysOf(arranged.definition);
  if (keys.length === 0) return;
  const head = (row: number): string => frame.address(row, column, "row");
  const [first = "", second] = keys.map(
    (key) => `IIJ.STATUS(${head(rows.period)},"${key}",${head(rows.release)})`,
  );
  // The second errs as the first does where the add-in does not answer.
  const asked = second === undefined ? first : `IFNA(${first},${second})`;
  const found = findKeyFigure(data, arranged.definition, request)?.status;
  put(
    frame,
    rows.status,
    column,
    placement.fill === "values" ? undefined : `=SUBSTITUTE(${asked}," releases","")`,
    found?.replace(" releases", "") ?? absentWords.notAvailable,
  );
}
