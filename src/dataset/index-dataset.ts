import { endOf, type Period } from "../model/period.ts";
import type { Release } from "../model/release.ts";
import { contradictionsIn } from "./contradictions.ts";
import type { Dataset, Reported } from "./dataset.ts";
import { statementsOf } from "./deciding-statements.ts";
import type { Holdings, Records } from "./holdings.ts";
import { keeping, onNeed } from "./on-need.ts";
import type { PrintedRelease } from "./printed-release.ts";

/** What makes each of our lists, when it is first read. */
export type MakeRecords = { readonly [K in keyof Records]: () => Records[K] };

/** Returns the dataset of some releases, oldest first: the holdings and their indexes, made when they are read. */
export function indexDataset(records: MakeRecords, printed: readonly PrintedRelease[]): Dataset {
  const byRelease = new Map(printed.map((each) => [each.release, each]));
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
    ...indexStatements(printed),
  });
}

/** The periods that tables print, with their releases in the order given. */
function periodsIn(
  printed: readonly PrintedRelease[],
  of: (each: PrintedRelease) => readonly Period[],
): ReadonlyMap<string, Reported> {
  const found = new Map<string, { period: Period; releases: Release[] }>();
  for (const each of printed)
    for (const period of of(each)) {
      const known = found.get(period.code) ?? { period, releases: [] };
      found.set(period.code, known);
      if (known.releases.at(-1) !== each.release) known.releases.push(each.release);
    }
  return found;
}

/** Statements are looked up by their periods. */
function indexStatements(
  printed: readonly PrintedRelease[],
): Pick<Dataset, "releasesOf" | "periodsOf"> {
  const newestFirst = [...printed].reverse();
  const index = keeping((statement: string) =>
    periodsIn(newestFirst, (each) => presentedIn(each, statement)),
  );
  const periodsOf = keeping((statement: string) =>
    [...index(statement).values()]
      .map(({ period }) => period)
      .sort((a, b) => endOf(a) - endOf(b) || a.quarters - b.quarters),
  );
  return {
    releasesOf: (statement, { code }) => index(statement).get(code)?.releases ?? [],
    periodsOf,
  };
}

/** A figure of the text is a statement of its own. */
function presentedIn({ held, prose }: PrintedRelease, statement: string): readonly Period[] {
  const tables = held.filter(({ identity }) => identity.statement === statement);
  if (tables.length > 0) return tables.flatMap(({ presented }) => presented);
  return prose
    .filter((print) => print.statement === statement && print.text !== "")
    .map(({ period }) => period);
}
