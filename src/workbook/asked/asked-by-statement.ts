import { defaultUnit, type MoneyUnit } from "../../model/unit.ts";
import { hasShare } from "../../statements/arrange/combined-entries.ts";
import {
  isAmount,
  unitOfColumn,
  viewOfColumn,
  type ColumnRequest,
} from "../../statements/columns/column.ts";
import type { StatementDefinition } from "../../statements/definitions/definition.ts";
import { itemOfLine, type StatementLine } from "../../statements/definitions/statement-line.ts";
import { itemAt } from "../../functions/answers/answers.ts";
import { decodeColumns } from "../../functions/answers/statement-columns.ts";
import type { Call } from "../../functions/ask/call.ts";
import type { ArgumentsOf } from "../../functions/catalogue.ts";
import { isMoney } from "../../model/item.ts";
import type { Asked, AskedBlock, AskedFigure } from "./asked.ts";
import { changeOf } from "./changed-figures.ts";
import type { Failure } from "../../errors.ts";

/** Returns what the cells of a statement ask for, including its head and its labels. */
export function statementAsked(
  { statement, periods, unit = defaultUnit, release }: ArgumentsOf<"STATEMENT">,
  call: Call,
): AskedBlock {
  const columns = decodeColumns(periods, { call, definition: statement, vintage: release });
  return {
    rows: statement.lines.length + 1,
    columns: columns.length + 1,
    at: (row, across) => {
      const line = statement.lines[row - 1];
      if (across === 0) return labelAsked(statement, line);
      const column = columns[across - 1];
      if (!column) return undefined;
      if ("failure" in column) return column.failure;
      if (row === 0) return headAsked(call, statement, column);
      return line && askedOfLine({ call, statement, column, unit }, line, row - 1);
    },
  };
}

/** Returns what a label asks for: the title of the statement, or the name of a line. */
function labelAsked(statement: StatementDefinition, line: StatementLine | undefined): Asked {
  const code = line && itemOfLine(line);
  return { shows: "label", statement, figures: [], ...(code !== undefined && { line: code }) };
}

function headAsked(call: Call, statement: StatementDefinition, column: ColumnRequest): Asked {
  const { period, vintage, knownOn = call.knownOn } = column;
  const data = viewOfColumn(call.data, column);
  const viewed = { data, period, vintage, ...(knownOn !== undefined && { knownOn }) };
  return { shows: "head", statement, head: { column: viewed }, figures: [] };
}

interface Place {
  readonly call: Call;
  readonly statement: StatementDefinition;
  readonly column: ColumnRequest;
  readonly unit: MoneyUnit;
}

function askedOfLine(place: Place, line: StatementLine, row: number): Asked | Failure | undefined {
  const { statement, column } = place;
  if (line.kind === "ratio")
    return column.shows
      ? undefined
      : { shows: "share", figures: [figureIn(place, line.part), figureIn(place, line.whole)] };
  if (line.kind === "outcome") return column.shows ? undefined : outcomeAsked(place, row);
  const code = itemOfLine(line);
  if (code === undefined) return undefined;
  const figure = figureIn(place, code);
  if (line.kind === "growth") return column.shows ? undefined : changeOf(figure, "YoY");
  switch (column.shows) {
    case "YoY":
    case "QoQ":
      return changeOf(figure, column.shows);
    case "Share":
      return statement.whole !== undefined && hasShare(line, figure.item)
        ? { shows: "share", figures: [figure, figureIn(place, statement.whole)] }
        : undefined;
    case "Difference":
      return { shows: "difference", figures: [figure, { ...figure, vintage: "first" }] };
    case "USD":
      return isMoney(figure.item) ? { shows: "value", figures: [figure] } : undefined;
    case undefined:
      return { shows: "value", figures: [figure] };
  }
}

/** Returns what an outcome asks for: the guidance is two lines above it, and the figure one line above. */
function outcomeAsked(place: Place, row: number): Asked {
  const codes = place.statement.lines.slice(row - 2, row).flatMap((line) => itemOfLine(line) ?? []);
  return { shows: "outcome", figures: codes.map((code) => figureIn(place, code)) };
}

function figureIn({ call, column, unit }: Place, code: string): AskedFigure {
  const data = viewOfColumn(call.data, column);
  const item = itemAt(data, code);
  const { period, vintage, knownOn = call.knownOn } = column;
  const isInUnit = isMoney(item) && isAmount(column);
  return {
    data,
    item,
    period,
    vintage,
    ...(knownOn !== undefined && { knownOn }),
    ...(isInUnit && { unit: unitOfColumn(column, unit) }),
  };
}
