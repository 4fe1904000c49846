import type { Item } from "../../model/item.ts";
import type { Period } from "../../model/period.ts";
import { places, type Print } from "../../model/print.ts";
import type { Release } from "../../model/release.ts";
import type { Bundle } from "../bundle/bundle.ts";
import type { Dataset } from "../dataset.ts";
import { decodeClaims } from "./decode-claims.ts";
import { contradictionsIn, decodeExceptions } from "./decode-exceptions.ts";
import { decodeItems } from "./decode-items.ts";
import { decodeRedefinitions } from "./decode-redefinitions.ts";
import { decodeReleases } from "./decode-releases.ts";
import { decodeTable } from "./decode-tables.ts";
import { groupBy } from "../group-by.ts";
import { printsOfProse, printsOfTable } from "./decode-prints.ts";
import { decodeRestatements } from "./decode-restatements.ts";
import { statementsOf } from "./deciding-statements.ts";

/** Returns the dataset in a bundle. */
export function decodeDataset(bundle: Bundle): Dataset {
  const items = decodeItems(bundle.items);
  const releases = decodeReleases(bundle.releases);
  const byCode = new Map(releases.map((release) => [release.code, release]));
  const tables = bundle.tables.flatMap((file) => {
    const release = byCode.get(file.release);
    return release ? [decodeTable(file, release)] : [];
  });
  const prose = bundle.prose.flatMap(({ release: code, text }) => {
    const release = byCode.get(code);
    return release ? printsOfProse(text, release, items) : [];
  });
  const claims = bundle.claims.flatMap(({ release: code, text }) => {
    const release = byCode.get(code);
    return release ? decodeClaims(text, release, items) : [];
  });
  const prints = [...tables.flatMap((table) => printsOfTable(table, items)), ...prose];
  const index = indexPrints(prints);
  const exceptions = decodeExceptions(bundle.exceptions);
  const statements = statementsOf(items, prints);
  return {
    version: bundle.version,
    releases,
    items,
    tables,
    prints,
    claims,
    exceptions,
    contradictions: contradictionsIn(exceptions),
    restatements: decodeRestatements(bundle.restatements, releases, items),
    redefinitions: decodeRedefinitions(bundle.redefinitions, items),
    statementOf: (item: Item) => statements.get(item.code) ?? item.code,
    ...index,
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
  const end = (period: Period): number => period.first + period.quarters;
  return [...periods.values()].sort((a, b) => end(a) - end(b) || a.quarters - b.quarters);
}
