import { requireVintages } from "../../figures/vintages.ts";
import { serialOf } from "../../model/calendar.ts";
import type { Call } from "../ask/call.ts";
import type { Value } from "../ask/value.ts";
import type { ArgumentsOf } from "../catalogue.ts";

/**
 * Returns every vintage of a figure, oldest first: its release, Tokyo date, value, and the change from the previous one.
 *
 * A derived figure names every release that its chain uses, and has the date of the newest.
 */
export const history = (asked: ArgumentsOf<"HISTORY">, { data }: Call): Value[][] => [
  ["Release", "Date", "Value", "Change"],
  ...requireVintages(data, asked).map(({ release, releases, value, change }) => [
    releases.map(({ code }) => code).join(", "),
    serialOf(release.date),
    value,
    change ?? "",
  ]),
];
