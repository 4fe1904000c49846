import { endOf, type Period } from "../model/period.ts";
import type { Print } from "../model/print.ts";
import type { Release } from "../model/release.ts";
import { places } from "../model/table.ts";
import { contradictionsOf } from "./contradictions.ts";
import type { Dataset } from "./dataset.ts";
import { statementsOf } from "./deciding-statements.ts";
import { groupBy } from "./group-by.ts";
import type { Holdings } from "./holdings.ts";

/** Returns the dataset: the holdings and their indexes. */
export function indexDataset(held: Holdings): Dataset {
  return {
    ...held,
    contradictions: contradictionsOf(held),
    statementOf: statementsOf(held.items, held.prints),
    ...indexPrints(held.prints),
  };
}

function indexPrints(
  prints: readonly Print[],
): Pick<Dataset, "printsAt" | "releasesOf" | "periodsOf"> {
  const ranked = [...prints].sort((a, b) => places.indexOf(a.place) - places.indexOf(b.place));
  const byFact = groupBy(ranked, (p) => `${p.item}|${p.release.code}|${p.period.code}`);
  const presented = prints.filter(({ text, column }) => text !== "" && column !== "USD");
  const byStatement = groupBy(presented, ({ statement }) => statement);
  const byColumn = groupBy(presented, (p) => `${p.statement}|${p.period.code}`);
  const releases = new Map([...byColumn].map(([key, of]) => [key, newestFirst(of)]));
  const periods = new Map([...byStatement].map(([statement, of]) => [statement, inOrder(of)]));
  return {
    printsAt: (item, release, period) => byFact.get(`${item}|${release.code}|${period.code}`) ?? [],
    releasesOf: (statement, period) => releases.get(`${statement}|${period.code}`) ?? [],
    periodsOf: (statement) => periods.get(statement) ?? [],
  };
}

function newestFirst(prints: readonly Print[]): Release[] {
  const releases = new Set(prints.map(({ release }) => release));
  return [...releases].sort((a, b) => b.quarter.first - a.quarter.first);
}

function inOrder(prints: readonly Print[]): Period[] {
  const periods = new Map(prints.map(({ period }) => [period.code, period]));
  return [...periods.values()].sort((a, b) => endOf(a) - endOf(b) || a.quarters - b.quarters);
}
