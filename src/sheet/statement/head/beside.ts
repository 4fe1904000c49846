import { certain } from "../../../errors.ts";
import { Decimal } from "../../../exact/decimal.ts";
import { periodBefore, type Period } from "../../../model/period.ts";
import {
  unitOfColumn,
  vintageCode,
  type ColumnRequest,
} from "../../../statements/columns/column.ts";
import { headsOf } from "../../../statements/heads.ts";
import { baseFormula } from "../head-links.ts";
import { put, type Frame } from "../frame.ts";
import { rows } from "../layout.ts";
import { valueOfHead } from "./blocks.ts";
import { quote } from "./expressions.ts";
import { headAddress } from "./head-cells.ts";

/** Plans the head of a column next to amounts. All of it follows the head of the amounts. */
export function planBeside(frame: Frame, n: number, column: number, followed: number): void {
  const request = certain(frame.arranged.columns[n]);
  const follow = (row: number, value: string): void => {
    // Appending "" keeps an empty text empty.
    const formula = `${headAddress(frame, row, followed)}&""`;
    put(frame, row, column, { formula, value, needs: "heads" });
  };
  follow(rows.period, request.period.code);
  follow(rows.asked, askedOf(request));
  planShown(frame, n, request, { column, followed });
  const { shows } = request;
  if (shows !== "YoY" && shows !== "QoQ") return;
  put(frame, rows.months, column, {
    formula: baseFormula(headAddress(frame, rows.period, column), quote(shows)),
    value: baseOf(request.period, shows)?.code ?? "",
    needs: "heads",
  });
}

/** Only a quarter has a quarter before it on a sheet; longer periods have no such base. */
export const baseOf = (period: Period, shows: "YoY" | "QoQ"): Period | undefined =>
  shows === "QoQ" && period.quarters > 1 ? undefined : periodBefore(period, shows);

function askedOf({ vintage, knownOn }: ColumnRequest): string {
  const own = vintage === "latest" ? "" : vintageCode(vintage);
  const date = knownOn?.replaceAll("-", "") ?? "";
  return own === "" ? date : date === "" ? own : `${own}@${date}`;
}

/** Plans what the column shows of its period. A column of dollars also shows its rate. */
function planShown(
  frame: Frame,
  n: number,
  request: ColumnRequest,
  { column, followed }: { readonly column: number; readonly followed: number },
): void {
  const { arranged, data, views, grid } = frame;
  const shows = certain(request.shows);
  const { whole } = arranged.definition;
  if (shows === "Share" && whole !== undefined) {
    const { label } = certain(data.items.get(whole));
    // The full name of the whole would not fit in a column of figures.
    grid.text(rows.ended, column, `% of ${label.replace(/^Total /, "").toLowerCase()}`);
    return;
  }
  if (shows !== "USD") {
    grid.text(rows.ended, column, shows);
    return;
  }
  const heads = headsOf([certain(views[n])], arranged.definition);
  const cell = certain(certain(heads[rows.rate - rows.end])[0]);
  const rate = valueOfHead(cell);
  const { code } = unitOfColumn(request, arranged.unit);
  const told = headAddress(frame, rows.rate, followed);
  const isError = typeof rate === "string" && rate.startsWith("#");
  const text = rate instanceof Decimal ? rate.toFixed() : (rate ?? "");
  put(frame, rows.ended, column, {
    formula: `IF(${told}="",${quote(code)},${quote(`${code} at `)}&${told})`,
    value: isError ? rate : text === "" ? code : `${code} at ${text}`,
    needs: "heads",
  });
}
