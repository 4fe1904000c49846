import type { Dataset } from "../dataset/dataset.ts";
import { requireFigure } from "../dataset/require-figure.ts";
import { valueIn } from "../dataset/translate.ts";
import { attempt, brokenDataset, type Failure } from "../errors.ts";
import type { Decimal } from "../exact/decimal.ts";
import { isMoney, type Item } from "../model/item.ts";
import type { Period } from "../model/period.ts";
import type { Vintage } from "../model/release.ts";
import { defaultUnit, type MoneyUnit } from "../model/unit.ts";
import type { LayoutLine, StatementLayout } from "./layout.ts";

/** A column a user chose: a period, and the release it is taken from. The same period may stand twice. */
export interface ColumnRequest {
  readonly period: Period;
  readonly vintage: Vintage;
}

/** A figure in the unit of its statement, or the reason why there is none. */
export type Entry = Decimal | Failure;

/** A row with its figures, one a column; headings have none. */
export interface ArrangedRow {
  readonly line: LayoutLine;
  readonly item: Item | undefined;
  readonly label: string;
  readonly entries: readonly Entry[];
}

/** A statement with its figures: the common source of the inserted sheet and of `IIJ.STATEMENT`. */
export interface Arranged {
  readonly layout: StatementLayout;
  readonly columns: readonly ColumnRequest[];
  readonly unit: MoneyUnit;
  readonly rows: readonly ArrangedRow[];
}

/** Returns a statement's rows for the columns asked for, every figure exact and in the unit asked for. */
export function arrangeStatement(
  data: Dataset,
  layout: StatementLayout,
  columns: readonly ColumnRequest[],
  unit: MoneyUnit = defaultUnit,
): Arranged {
  const rows = layout.lines.map((line): ArrangedRow => {
    if (line.kind === "heading") return { line, item: undefined, label: line.label, entries: [] };
    const item = data.items.get(line.item);
    if (!item) throw brokenDataset(`${layout.title} names ${line.item}, which is no item.`);
    return {
      line,
      item,
      label: item.label,
      entries: columns.map((column) => entry(data, item, column, unit)),
    };
  });
  return { layout, columns, unit, rows };
}

function entry(
  data: Dataset,
  item: Item,
  { period, vintage }: ColumnRequest,
  unit: MoneyUnit,
): Entry {
  return attempt(() => {
    const figure = requireFigure(data, { item, period, vintage });
    return valueIn(data, figure, isMoney(item) ? unit : undefined);
  });
}
