import { Failure, required } from "../../errors.ts";
import { unitRefusal } from "../../figures/value-in.ts";
import { chooseEach, type Chosen } from "../../functions/answers/block.ts";
import { checksIn } from "../../functions/answers/checks.ts";
import { vintagesOf } from "../../figures/vintages.ts";
import type { Call } from "../../functions/ask/call.ts";
import { periodIn, requireCode } from "../../functions/ask/decode-text.ts";
import type { ArgumentsOf } from "../../functions/catalogue.ts";
import { periodOrFailure } from "../../model/decode-period.ts";
import type { Item } from "../../model/item.ts";
import type { Check } from "../../reconciliation/check.ts";
import type { Asked, AskedBlock, AskedFigure } from "./asked.ts";

type Row = Chosen<Item>;
type Column = Chosen<Omit<AskedFigure, "item">>;

/** Returns the figures that a block asks for: periods across, items down, without heads. */
export function figuresAsked(
  { periods, items, unit, release }: ArgumentsOf<"FIGURES">,
  call: Call,
): AskedBlock {
  const { data, knownOn } = call;
  const rows = chooseEach(items, (text) => {
    const item = requireCode(call, "items", text, "Item");
    return required(unitRefusal(item, unit) ?? item);
  });
  const columns = chooseEach(periods, (text) => ({
    data,
    period: periodIn(call, "periods", text),
    vintage: release,
    ...(knownOn !== undefined && { knownOn }),
    ...(unit && { unit }),
  }));
  return grid(rows, columns, (figure) => ({ shows: "value", figures: [figure] }));
}

/** Returns what the cells of rows and columns ask for. An error belongs only to its own row or column. */
export function grid(
  rows: readonly Row[],
  columns: readonly Column[],
  asked: (figure: AskedFigure) => Asked,
): AskedBlock {
  return {
    rows: rows.length,
    columns: columns.length,
    at: (down, across) => {
      const [row = "", column = ""] = [rows[down], columns[across]];
      if (row === "" || column === "") return undefined;
      if (row instanceof Failure) return row;
      if (column instanceof Failure) return column;
      return asked({ ...column.chosen, item: row.chosen });
    },
  };
}

/** The head of a list of vintages or checks. */
const headOfTable: Asked = { shows: "head", figures: [] };

/** Returns what a list of vintages asks for: every vintage of a figure, one in each row below the head. */
export function vintagesAsked(
  { item, period, unit }: ArgumentsOf<"HISTORY">,
  { data }: Call,
): AskedBlock {
  const vintages = vintagesOf(data, item, period);
  return {
    rows: vintages.length + 1,
    columns: 4,
    at: (down) => {
      if (down === 0) return headOfTable;
      const vintage = vintages[down - 1]?.vintage;
      if (vintage === undefined) return undefined;
      return {
        shows: "history",
        figures: [{ data, item, period, vintage, ...(unit && { unit }) }],
      };
    },
  };
}

/** Returns what a list of checks asks for: each check asks for the figure that it tests. */
export function checksAsked(asked: ArgumentsOf<"CHECKS">, call: Call): AskedBlock {
  const checks = checksIn(call.data, asked);
  return {
    rows: checks.length + 1,
    columns: 13,
    at: (down) => {
      if (down === 0) return headOfTable;
      const check = checks[down - 1];
      return check && { shows: "check", check, figures: testedBy(call, check) };
    },
  };
}

function testedBy({ data, newest }: Call, check: Check): AskedFigure[] {
  const item = data.items.get(check.item);
  const period = periodOrFailure(check.period, newest);
  const vintage = data.releases.find(({ code }) => code === check.release);
  if (!item || !vintage || period instanceof Failure) return [];
  return [{ data, item, period, vintage }];
}
