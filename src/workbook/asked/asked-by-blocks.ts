import { Failure, required } from "../../errors.ts";
import { unitRefusal } from "../../figures/value-in.ts";
import { chooseEach, type Chosen } from "../../functions/answers/block.ts";
import { blockColumns } from "../../functions/answers/block-columns.ts";
import { checksIn } from "../../functions/answers/checks.ts";
import { vintagesOf } from "../../figures/vintages.ts";
import { notes } from "../../functions/answers/notes.ts";
import { withoutSpan } from "../../functions/answers/span.ts";
import type { Call } from "../../functions/ask/call.ts";
import { periodIn, requireCode } from "../../functions/ask/decode-text.ts";
import type { ArgumentsOf } from "../../functions/catalogue.ts";
import { periodOrFailure } from "../../model/decode-period.ts";
import type { Item } from "../../model/item.ts";
import type { Check } from "../../reconciliation/check.ts";
import type { ViewedColumn } from "../../statements/columns/column.ts";
import { headRows } from "../../statements/heads.ts";
import type { Asked, AskedBlock, AskedFigure } from "./asked.ts";

type Row = Chosen<Item>;
type Column = Chosen<Omit<AskedFigure, "item">>;

/** What a block of figures asks for: periods across, items down, without a head. */
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

/** What a block of marks asks for. */
export function flagsAsked(
  { periods, items, releases }: ArgumentsOf<"FLAGS">,
  call: Call,
): AskedBlock {
  const rows = chooseEach(items, (text) => requireCode(call, "items", text, "Item"));
  return grid(rows, blockColumns(call, periods, releases), (figure) => ({
    shows: "marks",
    figures: [figure],
  }));
}

function grid(
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

/** The heads of columns ask for no figure, but for what the column is. */
export function headsAsked(
  { statement, periods, releases }: ArgumentsOf<"HEADS">,
  call: Call,
): AskedBlock {
  const columns: Chosen<ViewedColumn>[] = blockColumns(
    call,
    withoutSpan(call, statement, periods),
    releases,
  );
  return {
    rows: headRows.length,
    columns: columns.length,
    at: (_, across) => {
      const column = columns[across] ?? "";
      if (column === "" || column instanceof Failure) return column === "" ? undefined : column;
      return { shows: "head", statement, figures: [] };
    },
  };
}

/** A note is about the line and the period that stand beside it. */
export function notesAsked(decoded: ArgumentsOf<"NOTES">, call: Call): AskedBlock {
  const rows = notes(decoded, call);
  return {
    rows: rows.length,
    columns: rows[0]?.length ?? 0,
    at: (down) => {
      const [, code, written] = rows[down] ?? [];
      const item = call.data.items.get(String(code));
      const period = periodOrFailure(String(written), call.newest);
      if (!item || period instanceof Failure) return undefined;
      const { statement } = decoded;
      return { shows: "note", statement, figures: [{ ...all(call), item, period }] };
    },
  };
}

const all = ({ data }: Call): Pick<AskedFigure, "data" | "vintage"> => ({
  data,
  vintage: "latest",
});

/** Every vintage of a figure, one a row below the head. */
export function vintagesAsked(
  { item, period, unit }: ArgumentsOf<"HISTORY">,
  { data }: Call,
): AskedBlock {
  const vintages = vintagesOf(data, item, period);
  return {
    rows: vintages.length + 1,
    columns: 4,
    at: (down) => {
      const vintage = vintages[down - 1]?.vintage;
      if (vintage === undefined) return undefined;
      return {
        shows: "history",
        figures: [{ data, item, period, vintage, ...(unit && { unit }) }],
      };
    },
  };
}

/** A check is about the figure that it tests. */
export function checksAsked(asked: ArgumentsOf<"CHECKS">, call: Call): AskedBlock {
  const checks = checksIn(call.data, asked);
  return {
    rows: checks.length + 1,
    columns: 13,
    at: (down) => {
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
