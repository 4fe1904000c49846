import { formatDate } from "../model/calendar.ts";
import { formatScale, formatTable } from "../model/table.ts";
import { factIn, type CheckWords } from "./check-words.ts";
import { placesOf } from "./reading.ts";

const codesOf = (periods: readonly { readonly code: string }[]): string =>
  periods.map(({ code }) => code).join(" and ");

const noLine = "no line";

/** What a check says of itself in English: in cells, in reports, and in the pane. */
export const inEnglish: CheckWords = {
  opening: {
    exact: "Agrees",
    rounding: "Agrees within rounding",
    weak: "Agrees, but weakly: printed too coarsely for a strict test",
    restated: "Restated, not an error",
    incomplete: "Not testable",
    documented: "Source inconsistent, explained",
    open: "Source inconsistent, unexplained",
  },
  kind: (kind) => ` (${kind === "forced" ? "forced to foot" : kind})`,
  doubt: "Wrong row, wrong column, or restated?",
  place: ({ item, table, column: { period, column } }) =>
    `${item.label} ${period.code}, ${formatTable(table)} of the ${table.release.code} release${column === "JPY" ? "" : ` (${column})`}`,
  colon: ": ",
  end: ".",
  between: " ",
  noLine,
  calculation: {
    sum: (sum) => sum,
    product: (one, other) => `${one} × ${other}`,
    change: (now, base) => `${now} against ${base}`,
    share: (part, whole) => `${part} of ${whole}`,
    per: (amount, units) => `${amount} / ${units}`,
    translation: (yen, _, rate) => `${yen} at ${rate}`,
    "per ADS": (perShare) => `${perShare} a share / 2,000`,
    "shares of ADS": (ads) => `${ads} ADS equivalents / 2,000`,
  },
  printed: "; printed ",
  difference: "; difference ",
  allowance: ", allowance ",
  coarse: ", but its figures are printed too coarsely for a strict test",
  change: "; change ",
  unit: (target) => formatScale(placesOf(target)),
  month: (isoDate) => formatDate(isoDate).slice(-6),
  whyNot: {
    "not printed before": ({ by, item, period }) =>
      `No release before ${by.code} prints ${item} for ${period.code}`,
    "not in release": ({ release, item, period }) =>
      `The ${release.code} release does not print ${item} for ${period.code}`,
    "not in tables": ({ item, period }) =>
      `No table of the release prints ${item} for ${period.code}`,
    "not printed": ({ figures, period }) =>
      `No release prints ${figures
        .map(({ item, before }) => `${item} ${before ? "at the start of" : "of"} ${period.code}`)
        .join(" or ")}`,
    "nothing differs": ({ effect, by }) =>
      `Recorded as ${effect} by the ${by.code} release, but nothing differs`,
    "no older print": ({ effect, by }) =>
      `Recorded as ${effect} by the ${by.code} release, but no older release prints the same period`,
    "quarters not held": ({ quarters }) =>
      `No release prints ${codesOf(quarters)}, so the quarters cannot be added up`,
    "other basis": ({ item, quarters }) =>
      `No release prints ${item} of ${codesOf(quarters)} on the basis of the year`,
    "part not printed": () => "A figure that it is computed from is not printed",
    "one not printed": () => "One of the two figures that it compares is not printed",
    "nil base": () => "The older figure is nil, so there is no percentage change",
  },
  reasons: {
    recorded: ({ text }) => text,
    "recorded alike": () => "It is recorded as printed alike in both releases.",
    forced: ({ rounded, text, total, gives, must, use }) =>
      `With ${rounded} instead of ${text}, the parts of ${total} add up to ${gives}, not ${must}.${use ? ` Use ${factIn({ noLine }, use)}.` : ""}`,
    convention: ({ rule, holds, of }) => `The rule "${rule}" holds in ${holds} of ${of}.`,
    "period meant": ({ period, facts }) =>
      `For ${period.code} it agrees with ${facts.map((fact) => factIn({ noLine }, fact)).join(" and ")}.`,
    "other print": ({ text, table }) =>
      `The ${text} of ${formatTable(table)} agrees with the figures.`,
    "not shown": ({ kind, why }) => `Recorded as "${kind}", but ${why}.`,
  },
};
