import type { Period } from "../model/period.ts";
import type { Release } from "../model/release.ts";
import { contradictionsIn } from "./contradictions.ts";
import type { Dataset } from "./dataset.ts";
import { statementsOf } from "./deciding-statements.ts";
import type { Holdings, Records } from "./holdings.ts";
import { keeping, onNeed } from "./on-need.ts";
import type { PrintedRelease } from "./printed-release.ts";
import { periodsIn, StatementIndex } from "./statement-index.ts";

/** What makes each of our lists, when it is first read. */
export type MakeRecords = { readonly [K in keyof Records]: () => Records[K] };

/** Returns the dataset of some releases, oldest first: the holdings and their indexes, made when they are read. */
export function indexDataset(records: MakeRecords, printed: readonly PrintedRelease[]): Dataset {
  const byRelease = new Map(printed.map((each) => [each.release, each]));
  const newestFirst = [...printed].reverse();
  const statementAt = keeping((statement: string) => new StatementIndex(newestFirst, statement));
  const data: Holdings & Pick<Dataset, "statementOf" | "reported"> = onNeed({
    ...records,
    printed: () => printed,
    releases: () => [...byRelease.keys()],
    tables: () => printed.flatMap(({ tables }) => tables),
    prints: () => [
      ...printed.flatMap(({ prints }) => prints),
      ...printed.flatMap(({ prose }) => prose),
    ],
    claims: () => printed.flatMap(({ claims }) => claims),
    statementOf: () => statementsOf(data.items, printed),
    reported: () => periodsIn(printed, ({ held }) => held.flatMap(({ periods }) => periods)),
  });
  return Object.assign(data, {
    contradictionsOf: contradictionsIn(data, (release) => byRelease.get(release)),
    printsAt: (item: string, release: Release, period: Period) =>
      byRelease.get(release)?.printsAt(item, period) ?? [],
    releasesOf: (statement: string, { code }: Period) => statementAt(statement).releasesOf(code),
    periodsOf: (statement: string) => statementAt(statement).periods,
  });
}
