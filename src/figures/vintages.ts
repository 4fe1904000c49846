import type { Dataset } from "../dataset/dataset.ts";
import { Failure } from "../errors.ts";
import type { Decimal } from "../exact/decimal.ts";
import type { Item } from "../model/item.ts";
import type { Period } from "../model/period.ts";
import type { Release, Vintage } from "../model/release.ts";
import type { MoneyUnit } from "../model/unit.ts";
import { findDerived } from "./derive/derive.ts";
import { periodFor } from "./find-answer.ts";
import { releasesUsed } from "./releases-used.ts";
import { figureOrFailure, requireFigure } from "./require-figure.ts";
import { valueOrFailure } from "./value-in.ts";

/** The figure that one release gives for a fact. */
export interface VintageAnswer {
  /** The release itself; for a derived figure, the newest release that its chain uses. */
  readonly release: Release;
  /** Every release that the figure is made from. */
  readonly releases: readonly Release[];
  readonly value: Decimal | Failure;
  /** The change from the previous vintage; undefined if either has no value. */
  readonly change: Decimal | undefined;
}

/**
 * Returns every vintage of a figure, oldest first, in the unit asked for.
 *
 * @throws not-found or not-reported if there is none.
 */
export function requireVintages(
  data: Dataset,
  { item, period, unit }: { item: Item; period: Period; unit?: MoneyUnit | undefined },
): VintageAnswer[] {
  let before: Decimal | Failure | undefined;
  return vintagesOf(data, item, period).map(({ release, vintage }) => {
    const figure = figureOrFailure(data, { item, period, vintage });
    const found =
      figure instanceof Failure
        ? { release, releases: [release], value: figure }
        : {
            release: figure.release,
            releases: releasesUsed(data, [figure]),
            value: valueOrFailure(data, figure, unit, vintage),
          };
    const change = changeFrom(before, found.value);
    before = found.value;
    return { ...found, change };
  });
}

/**
 * The releases that print the figure. For a derived figure: the releases whose own spans give it, else the newest that it
 * needs.
 */
export function vintagesOf(
  data: Dataset,
  item: Item,
  asked: Period,
): readonly { release: Release; vintage: Vintage }[] {
  const period = periodFor(item, asked);
  const printing = data.releasesOf(data.statementOf(item), period);
  const releases =
    printing.length > 0
      ? [...printing].reverse()
      : data.releases.filter((vintage) => findDerived(data, { item, period, vintage }));
  if (releases.length > 0) return releases.map((release) => ({ release, vintage: release }));
  const { release } = requireFigure(data, { item, period, vintage: "latest" });
  return [{ release, vintage: "latest" }];
}

const changeFrom = (
  before: Decimal | Failure | undefined,
  value: Decimal | Failure,
): Decimal | undefined =>
  before === undefined || before instanceof Failure || value instanceof Failure
    ? undefined
    : value.minus(before);
