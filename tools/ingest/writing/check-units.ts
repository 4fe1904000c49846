import { isMoney } from "../../../src/model/item.ts";
import type { Tell } from "../notice.ts";
import { isPercentageColumn } from "../../../src/model/print.ts";
import type { PlacedTable } from "../placing/place-table.ts";
import { nameInText } from "../text/read-table.ts";

/** Refuses a table whose caption and heads give a different unit from its items. */
export function checkUnits({ hand, placing }: PlacedTable, refuse: Tell): void {
  const { table, held } = hand;
  const items = [...placing.placed.values()].flatMap(({ item }) => held.data.items.get(item) ?? []);
  const { line, scale } = table.caption;
  const name = nameInText(table);
  if (items.some(isMoney) && scale === undefined)
    refuse({
      line,
      what: `the caption of ${name} does not say whether its amounts are in thousands, millions or billions.`,
      next: "Mend the caption in the text.",
    });
  const kinds = new Set(
    table.columns.filter((each) => !isPercentageColumn(each)).map(({ column }) => column),
  );
  const [one] = items;
  if (!one || items.some(({ unit }) => unit !== one.unit)) return;
  const fits = isMoney(one) ? ["JPY", "USD"] : one.unit === "Gbps" ? ["Gbps"] : ["count"];
  const odd = [...kinds].find((kind) => !fits.includes(kind));
  if (odd !== undefined)
    refuse({
      line,
      what: `${name} prints ${one.unit}, its caption and heads read as ${odd}.`,
      next: "Mend the caption or the heads in the text.",
    });
}
