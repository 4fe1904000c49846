import { endOf, type Period } from "../../model/period.ts";
import type { Figure } from "../../model/figure.ts";
import { isMoney, type Item } from "../../model/item.ts";
import type { Release, Vintage } from "../../model/release.ts";
import type { Step } from "./chain.ts";
import type { Dataset } from "../../dataset/dataset.ts";
import { findServed } from "../served-figure.ts";

/** Where nothing is yet: a balance is a step from here to the day it is struck on. */
const nowhere = -1;

/** The figures an item is derived from, as steps, and the boundaries the item of a period lies between. */
export interface Route {
  /** The flow without which the item says nothing of a period: a column that opens or closes must also foot. */
  readonly change?: Item;
  steps(vintage: Vintage): readonly Step[];
  ends(period: Period): readonly [number, number];
}

/**
 * Returns what an item is derived from, or undefined when it never is.
 *
 * Flows of money are: a reported period is a step between two boundaries. So is cash, which the statement of cash flows
 * carries from each boundary to the next: a print of it is a step to its boundary, and its change one between two.
 */
export function routeOf(data: Dataset, item: Item): Route | undefined {
  if (!isMoney(item)) return undefined;
  if (item.kind === "flow") {
    return {
      steps: (vintage) => stepsOf(data, item, vintage),
      ends: (period) => [period.first, endOf(period)],
    };
  }
  const stocks = stocksOf(data, item);
  const change = stocks?.find(({ kind }) => kind === "flow");
  if (!stocks || !change) return undefined;
  return {
    ...(item.kind !== "balance" && { change }),
    steps: (vintage) => stocks.flatMap((each) => stepsOf(data, each, vintage)),
    ends: (period) => [nowhere, boundary(item, period)],
  };
}

/**
 * The items that a roll-forward ties together: what closes, what opens and what changes, by the parents of the
 * catalogue, and the balances that bear the same US-GAAP name, such as the cash of the balance sheet.
 */
function stocksOf({ items }: Dataset, item: Item): readonly Item[] | undefined {
  const all = [...items.values()];
  const closing = all.find(({ kind, gaap }) => kind === "closing" && gaap === item.gaap);
  if (!closing || item.gaap === undefined) return undefined;
  const parts = all.filter(({ parent }) => parent?.item === closing.code);
  const balances = all.filter(({ kind, gaap }) => kind === "balance" && gaap === closing.gaap);
  return [closing, ...parts, ...balances];
}

const boundary = ({ kind }: Item, period: Period): number =>
  kind === "opening" ? period.first : endOf(period);

interface Steps {
  readonly latest: Step[];
  readonly first: Step[];
  readonly byRelease: Map<Release, Step[]>;
}

const known = new WeakMap<Dataset, Map<Item, Steps>>();

/** Returns the steps an item takes in the releases a vintage means. */
function stepsOf(data: Dataset, item: Item, vintage: Vintage): readonly Step[] {
  const ofData = known.get(data) ?? new Map<Item, Steps>();
  known.set(data, ofData);
  const steps = ofData.get(item) ?? collect(data, item);
  ofData.set(item, steps);
  return typeof vintage === "string" ? steps[vintage] : (steps.byRelease.get(vintage) ?? []);
}

/** A release that prints the statement for a period decides it, with or without the line. */
function collect(data: Dataset, item: Item): Steps {
  const steps: Steps = { latest: [], first: [], byRelease: new Map() };
  const statement = data.statementOf(item);
  for (const period of data.periodsOf(statement)) {
    const printing = data.releasesOf(statement, period);
    for (const release of printing) {
      const figure = findServed(data, item, period, release);
      if (!figure) continue;
      const step = stepOf(figure);
      steps.byRelease.set(release, [...(steps.byRelease.get(release) ?? []), step]);
      if (release === printing[0]) steps.latest.push(step);
      if (release === printing.at(-1)) steps.first.push(step);
    }
  }
  return steps;
}

function stepOf(figure: Figure): Step {
  const { item, period } = figure;
  return item.kind === "flow"
    ? { from: period.first, to: endOf(period), figure }
    : { from: nowhere, to: boundary(item, period), figure };
}
