import { formatMonthOf } from "../model/calendar.ts";
import { formatScale, formatTable } from "../model/table.ts";
import { factIn, type CheckWords } from "./check-words.ts";
import { placesOf } from "./reading.ts";

const codesOf = (periods: readonly { readonly code: string }[]): string =>
  periods.map(({ code }) => code).join(" and ");

const noLine = "no line";

/** The texts of a check in English: in cells, in reports, and in the pane. */
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
  comparative:
    "Wrong row, wrong column, or restated? If none of these, the source is inconsistent.",
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
  month: formatMonthOf,
  whyNot: {
    "not printed before": (about) =>
      `No release before ${about.by.code} prints ${about.item} for ${about.period.code}`,
    "not in release": (about) =>
      `The ${about.release.code} release does not print ${about.item} for ${about.period.code}`,
    "not in tables": (about) =>
      `No table of the release prints ${about.item} for ${about.period.code}`,
    "not printed": (about) =>
      `No release prints ${about.figures
        .map(
          ({ item, before }) => `${item} ${before ? "at the start of" : "of"} ${about.period.code}`,
        )
        .join(" or ")}`,
    "nothing differs": (about) =>
      `Recorded as ${about.effect} by the ${about.by.code} release, but nothing differs`,
    "no older print": (about) =>
      `Recorded as ${about.effect} by the ${about.by.code} release, but no older release prints the same period`,
    "quarters not held": (about) =>
      `No release prints ${codesOf(about.quarters)}, so the quarters cannot be added up`,
    "other basis": (about) =>
      `No release prints ${about.item} of ${codesOf(about.quarters)} on the basis of the year`,
    "part not printed": () => "A figure that it is computed from is not printed",
    "one not printed": () => "One of the two figures that it compares is not printed",
    "nil base": () => "The older figure is nil, so there is no percentage change",
  },
  reasons: {
    recorded: (about) => about.text,
    "recorded alike": () => "It is recorded as printed alike in both releases.",
    forced: (about) =>
      `With ${about.rounded} instead of ${about.text}, the parts of ${about.total} add up to ${about.gives}, not ${about.must}.${about.use ? ` Use ${factIn({ noLine }, about.use)}.` : ""}`,
    convention: (about) => `The rule "${about.rule}" holds in ${about.holds} of ${about.of}.`,
    "period meant": (about) =>
      `For ${about.period.code} it agrees with ${about.facts.map((fact) => factIn({ noLine }, fact)).join(" and ")}.`,
    "other print": (about) =>
      `The ${about.text} of ${formatTable(about.table)} agrees with the figures.`,
    "not shown": (about) => `Recorded as "${about.kind}", but ${about.why}.`,
  },
};
