import type { Period } from "../model/period.ts";
import type { Release } from "../model/release.ts";
import { contradictionsIn } from "./contradictions.ts";
import type { Dataset } from "./dataset.ts";
import { statementsOf } from "./deciding-statements.ts";
import type { Holdings, RecordSources } from "./holdings.ts";
import { keeping, onNeed } from "./on-need.ts";
import type { PrintedRelease } from "./printed-release.ts";
import { PeriodIndex, periodsIn, presentedIn, tabledIn } from "./period-index.ts";

type LookUps = Omit<Dataset, keyof Holdings | "sources" | "reported" | "statementOf">;

/**
 * Returns the dataset of some releases, oldest first: the holdings and their indexes, each computed when it is first
 * read.
 */
export function indexDataset(sources: RecordSources, printed: readonly PrintedRelease[]): Dataset {
  const { version, items, restatements, redefinitions, exceptions } = sources;
  const lists = onNeed<Omit<Dataset, keyof LookUps>>({
    sources: () => sources,
    version: () => version,
    items: () => items,
    sums: sources.sums,
    remarks: sources.remarks,
    restatements: restatements.all,
    redefinitions: redefinitions.all,
    exceptions: exceptions.all,
    printed: () => printed,
    releases: () => printed.map(({ release }) => release),
    tables: () => printed.flatMap(({ tables }) => tables),
    prints: () => [
      ...printed.flatMap(({ prints }) => prints),
      ...printed.flatMap(({ prose }) => prose),
    ],
    claims: () => printed.flatMap(({ claims }) => claims),
    statementOf: () => statementsOf(items, printed),
    reported: () => periodsIn(printed, ({ held }) => held.flatMap(({ periods }) => periods)),
  });
  return Object.assign(lists, lookUpsIn(sources, printed));
}

function lookUpsIn(
  { restatements, redefinitions, exceptions }: RecordSources,
  printed: readonly PrintedRelease[],
): LookUps {
  const byRelease = new Map(printed.map((each) => [each.release, each]));
  const newestFirst = [...printed].reverse();
  const statementAt = keeping(
    (statement: string) => new PeriodIndex(newestFirst, presentedIn(statement)),
  );
  const tables = new PeriodIndex(newestFirst, tabledIn);
  return {
    contradictionsOf: contradictionsIn(exceptions, (release) => byRelease.get(release)),
    restatementsOf: keeping((item: string) => restatements.about(item)),
    redefinitionsOf: keeping((item: string) => redefinitions.about(item)),
    printsAt: (item: string, release: Release, period: Period) =>
      byRelease.get(release)?.printsAt(item, period) ?? [],
    releasesOf: (statement: string, { code }: Period) => statementAt(statement).releasesOf(code),
    tablesOf: (release: Release) => byRelease.get(release)?.tables ?? [],
    releasesAbout: ({ code }: Period) => tables.releasesOf(code),
    periodsOf: (statement: string) => statementAt(statement).periods,
  };
}
