import { requireFigure } from "../../figures/require-figure.ts";
import { valueIn } from "../../figures/value-in.ts";
import { attempt, Failure } from "../../errors.ts";
import type { Item } from "../../model/item.ts";
import type { Period } from "../../model/period.ts";
import type { Vintage } from "../../model/release.ts";
import type { MoneyUnit } from "../../model/unit.ts";
import type { Call } from "../ask/call.ts";
import type { Value } from "../ask/value.ts";

/** What a cell of a list asked for: nothing, something, or something wrong. */
type Asked<T> = "" | Failure | { readonly chosen: T };

/** Returns a block of figures, periods across and items down; what is wrong with one cell stays in that cell. */
export function figures(call: Call): Value[][] {
  const unit = call.unit();
  const vintage = call.vintage();
  const periods = each(call, "periods", (text) => call.periodOf(text, "periods"));
  const items = each(call, "items", (text) => call.choose("item", text, call.choices.items));
  return items.map((item) => periods.map((period) => cell(call, item, period, unit, vintage)));
}

function each<T>(call: Call, name: string, choose: (text: string) => T): Asked<T>[] {
  return call.matrix(name).flatMap((row) =>
    row.map((value) =>
      attempt((): Asked<T> => {
        const text = call.cellText(name, value);
        return text === "" ? "" : { chosen: choose(text) };
      }),
    ),
  );
}

function cell(
  call: Call,
  item: Asked<Item>,
  period: Asked<Period>,
  unit: MoneyUnit | undefined,
  vintage: Vintage,
): Value {
  if (item === "" || period === "") return "";
  if (item instanceof Failure) return item;
  if (period instanceof Failure) return period;
  return attempt(() => {
    const figure = requireFigure(call.data, { item: item.chosen, period: period.chosen, vintage });
    return valueIn(call.data, figure, unit);
  });
}
