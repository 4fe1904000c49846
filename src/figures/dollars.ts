import type { Dataset } from "../dataset/dataset.ts";
import { keeping, keepingFor } from "../dataset/on-need.ts";
import type { Decimal } from "../exact/decimal.ts";
import type { Figure } from "../model/figure.ts";
import type { Release, Vintage } from "../model/release.ts";
import { releasesWith } from "./releases-with.ts";
import { findServed } from "./served-figure.ts";

/** A figure in dollars; or the old release whose dollars belong to yen that were later restated; or neither. */
export interface Dollars {
  readonly dollars?: Decimal;
  /** True if a release prints the dollars, false if they are translated. */
  readonly printed?: boolean;
  readonly old?: Release | undefined;
}

/**
 * Returns a figure in dollars as a release printed or translated it.
 *
 * The release of the figure comes first, then the others, newest first: printed dollars stay valid while a newer release
 * reprints the same yen without dollars. If the yen were restated, the old dollars are not used. A named release uses
 * only its own dollars. A derived figure has no dollars.
 *
 * @example
 * // 4Q03 systems integration: 38,409 thousand as printed; 4Q03 connectivity: 3,858,399 / 104.18, computed
 */
export function findDollars(data: Dataset, figure: Figure, vintage: Vintage): Dollars {
  if (figure.chain) return {};
  const own = ownIn(data)(figure);
  if (own || typeof vintage !== "string") return own ?? {};
  return anyIn(data)(figure);
}

/** The dollars of a figure from its own release, found once for all units. */
const ownIn = keepingFor((data: Dataset) => keeping((figure: Figure) => dollarsOf(data, figure)));

const anyIn = keepingFor((data: Dataset) =>
  keeping((figure: Figure) => findByOthers(data, figure)),
);

/** Returns the dollars that another release gives for the same yen, or the release whose dollars belong to different yen. */
function findByOthers(data: Dataset, figure: Figure): Dollars {
  const { item, period } = figure;
  let old: Release | undefined;
  for (const release of releasesWith(data, item, period).reverse()) {
    if (release === figure.release) continue;
    const other = findServed(data, item, period, release);
    const dollars = other && dollarsOf(data, other);
    if (!dollars) continue;
    if (other.value.equals(figure.value)) return dollars;
    old ??= release;
  }
  return { old };
}

/** Returns the dollars that the release of a figure prints, else the translation if the release translates the period. */
function dollarsOf(data: Dataset, figure: Figure): Dollars | undefined {
  const printed = findPrintedUsd(data, figure);
  if (printed) return { dollars: printed, printed: true };
  const { release, value } = figure;
  return release.translates.includes(figure.period.code)
    ? { dollars: value.dividedBy(release.rate), printed: false }
    : undefined;
}

/** Returns the printed dollar amount of a figure, in dollars, if its release prints one. */
export function findPrintedUsd(
  data: Dataset,
  { terms }: Pick<Figure, "terms">,
): Decimal | undefined {
  const [term] = terms;
  // A sum has several terms. An empty cell that counts as nil has a print without a value.
  if (!term?.print.value || terms.length > 1) return undefined;
  const { print, sign } = term;
  const usd = data
    .printsAt(print.item, print.release, print.period)
    .find(({ table, column }) => table === print.table && column === "USD");
  return usd?.value?.times(sign);
}
