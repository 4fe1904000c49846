import type { Chain, Figure } from "../../model/figure.ts";
import type { Vintage } from "../../model/release.ts";
import { findChain, formatChain, sumOf, termsOf, type Step } from "./chain.ts";
import type { Dataset } from "../../dataset/dataset.ts";
import { objectionTo } from "./objection.ts";
import type { Question } from "../question.ts";
import { routeOf, type Route } from "./steps.ts";

/** A chain of reported figures that comes to a period, and why it must not be added up, if so. */
export interface Derivation {
  readonly chain: Chain;
  readonly objection?: string;
}

/**
 * Returns the figure of a period that no release prints, the sum of a chain of reported spans; undefined where there is
 * none, or none that may be added up.
 *
 * @example
 * // Revenue of 2Q03: FY2003 38,779,462 − 1Q03 8,344,046 − 3Q03 9,633,155 − 4Q03 11,617,002 = 9,185,259
 */
export function findDerived(data: Dataset, question: Question): Figure | undefined {
  const found = findDerivation(data, question);
  return found && found.objection === undefined ? figureOf(question, found.chain) : undefined;
}

/**
 * Returns the derivation of a period, the first to which nothing objects, else the first.
 *
 * A chain within one release comes before a shorter one across releases: the newest release first, or the oldest when the
 * first prints are asked for. A named release answers from its own spans alone.
 */
export function findDerivation(data: Dataset, question: Question): Derivation | undefined {
  const route = routeOf(data, question.item);
  if (!route) return undefined;
  if (route.change && !findDerived(data, { ...question, item: route.change })) return undefined;
  const ends = route.ends(question.period);
  const objected: Derivation[] = [];
  for (const steps of choices(data, route, question.vintage, ends)) {
    const chain = findChain(steps, ...ends);
    if (!chain) continue;
    const figures = chain.map(({ figure }) => figure);
    const objection = objectionTo(data, figures, formatChain(chain));
    if (objection === undefined) return { chain };
    objected.push({ chain, objection });
  }
  return objected[0];
}

type Ends = readonly [number, number];

/** The steps to look for a chain among, in the order of preference. */
function* choices(
  data: Dataset,
  route: Route,
  vintage: Vintage,
  ends: Ends,
): Generator<readonly Step[]> {
  const steps = route.steps(vintage);
  if (!reaches(steps, ends)) return;
  if (typeof vintage !== "string") {
    yield steps;
    return;
  }
  const releases = vintage === "latest" ? [...data.releases].reverse() : data.releases;
  for (const release of releases) {
    const own = route.steps(release);
    if (reaches(own, ends)) yield own;
  }
  yield steps;
}

/** Says whether any step begins or ends at each end: without that there is no chain to look for. */
const reaches = (steps: readonly Step[], ends: Ends): boolean =>
  ends.every((end) => steps.some(({ from, to }) => from === end || to === end));

function figureOf({ item, period }: Question, chain: Chain): Figure | undefined {
  const [newest] = chain
    .map(({ figure }) => figure.release)
    .sort((a, b) => b.quarter.first - a.quarter.first);
  if (!newest) return undefined;
  const across = chain.some(({ figure }) => figure.release !== newest);
  const old = chain.some(({ figure }) => figure.status === "superseded");
  return {
    item,
    period,
    release: newest,
    value: sumOf(chain),
    status: old ? "superseded" : across ? "derived across releases" : "derived",
    terms: termsOf(chain),
    chain,
  };
}
