import { attempt, Failure } from "../../errors.ts";
import type { Decimal } from "../../exact/decimal.ts";
import { figureOrFailure } from "../../figures/require-figure.ts";
import { valueOrFailure } from "../../figures/value-in.ts";
import { vintagesOf } from "../../figures/vintages.ts";
import type { Figure } from "../../model/figure.ts";
import { isMoney } from "../../model/item.ts";
import type { Release } from "../../model/release.ts";
import { defaultUnit } from "../../model/unit.ts";
import type { Check } from "../../reconciliation/check.ts";
import { marksIn, type Mark } from "../../statements/marks/mark-list.ts";
import { marksOf } from "../../statements/marks/marks-of-figure.ts";
import { addressOf, type AskedFigure, type FigureAddress } from "../asked/asked.ts";
import { checksOfPrints } from "./checks-of-figure.ts";
import { printedFigure, type PrintedFigure } from "./printed-around.ts";

/** Everything that is known of a figure, or why there is none. */
export interface FigureTrace {
  readonly asked: AskedFigure;
  readonly address: FigureAddress;
  /** The code of the unit of money, or what the item is counted in. */
  readonly unit: string;
  readonly figure?: Figure;
  /** In that unit. */
  readonly value?: Decimal;
  /** Why there is no figure, or none in that unit. */
  readonly failure?: Failure;
  readonly marks: readonly Mark[];
  /** The printed figures: one, the parts of a computed figure, or those of all spans of a derived figure. */
  readonly printed: readonly PrintedFigure[];
  /** The spans of a derived figure, in their order. */
  readonly chain: readonly TracedSpan[];
  /** The figure in every release, oldest first. */
  readonly vintages: readonly TracedVintage[];
  /** The checks that its prints take part in. Reading them reconciles the releases, once. */
  readonly checks: () => readonly Check[];
}

/** A reported span of a derived figure. */
export interface TracedSpan {
  readonly sign: 1 | -1;
  readonly figure: Figure;
  readonly value: Decimal | undefined;
  readonly address: FigureAddress;
  readonly printed: readonly PrintedFigure[];
}

/** A figure in one release. */
export interface TracedVintage {
  readonly release: Release;
  readonly address: FigureAddress;
  readonly value: Decimal | Failure;
  /** The change from the previous vintage, if both have a value. */
  readonly change?: Decimal;
  /** True if it is the figure that was asked for. */
  readonly isAsked: boolean;
}

/** Returns the trace of a figure: its value, where it is printed, and its other vintages. */
export function traceFigure(asked: AskedFigure): FigureTrace {
  const { data, item, unit = defaultUnit, vintage } = asked;
  const figure = figureOrFailure(data, asked);
  const about = {
    asked,
    address: addressOf(asked),
    unit: isMoney(item) ? unit.code : item.unit,
  };
  if (figure instanceof Failure) {
    const vintages = tracedVintages(asked, undefined);
    return {
      ...about,
      failure: figure,
      marks: [],
      printed: [],
      chain: [],
      vintages,
      checks: () => [],
    };
  }
  const value = attempt(() => valueOrFailure(data, figure, asked.unit, vintage));
  const prints = figure.terms.map(({ print }) => print);
  return {
    ...about,
    figure,
    ...(value instanceof Failure ? { failure: value } : { value }),
    marks: marksIn(marksOf(data, figure)),
    printed: printedOf(asked, figure),
    chain: (figure.chain ?? []).map((link) => tracedSpan(asked, link)),
    vintages: tracedVintages(asked, figure),
    checks: () => checksOfPrints(data, prints),
  };
}

const printedOf = ({ data }: AskedFigure, { terms }: Figure): PrintedFigure[] =>
  terms.map(({ print, sign }) => printedFigure(data, print, sign));

function tracedSpan(
  asked: AskedFigure,
  { figure, sign }: { readonly figure: Figure; readonly sign: 1 | -1 },
): TracedSpan {
  const { item, period, release } = figure;
  const value = attempt(() => valueOrFailure(asked.data, figure, asked.unit, release));
  return {
    sign,
    figure,
    value: value instanceof Failure ? undefined : value,
    address: addressOf({ ...asked, item, period, vintage: release }),
    printed: printedOf(asked, figure),
  };
}

function tracedVintages(asked: AskedFigure, shown: Figure | undefined): TracedVintage[] {
  const { data, item, period, unit } = asked;
  const found = attempt(() => vintagesOf(data, item, period));
  const vintages: TracedVintage[] = [];
  for (const { release, vintage } of found instanceof Failure ? [] : found) {
    const figure = figureOrFailure(data, { item, period, vintage });
    const value =
      figure instanceof Failure
        ? figure
        : attempt(() => valueOrFailure(data, figure, unit, vintage));
    const before = vintages.at(-1)?.value;
    const isChanged = before && !(before instanceof Failure) && !(value instanceof Failure);
    vintages.push({
      release,
      address: addressOf({ ...asked, vintage }),
      value,
      ...(isChanged && { change: value.minus(before) }),
      isAsked: shown !== undefined && !(figure instanceof Failure) && isSame(figure, shown),
    });
  }
  return vintages;
}

/** Says whether two figures are the same. Derived figures are if their chains use the same releases. */
const isSame = (one: Figure, other: Figure): boolean =>
  one.release === other.release && one.value.equals(other.value);
