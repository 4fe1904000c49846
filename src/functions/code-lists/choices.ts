import type { Dataset } from "../../dataset/dataset.ts";
import { bases, type Basis } from "../../figures/compare/change.ts";
import type { PrintedTable } from "../../dataset/decode/decode-tables.ts";
import { measures, type Measure } from "../../figures/compare/margin.ts";
import { CodeTable } from "../../model/code.ts";
import { shortCode, type Item } from "../../model/item.ts";
import type { Release, Vintage } from "../../model/release.ts";
import { definitions } from "../../statements/definitions/gallery.ts";
import type { StatementDefinition } from "../../statements/definitions/definition.ts";
import { verdicts, type Verdict } from "../../reconciliation/check.ts";
import { scopesOf, type Scope } from "./scopes.ts";
import type { Family } from "../parameters.ts";

/** Every list of codes an argument chooses from, made once. */
export interface Choices {
  readonly items: CodeTable<Item>;
  readonly releases: CodeTable<Release>;
  readonly vintages: CodeTable<Vintage>;
  readonly statements: CodeTable<StatementDefinition>;
  readonly languages: CodeTable<"en" | "ja">;
  readonly verdicts: CodeTable<Verdict>;
  readonly bases: CodeTable<Basis>;
  readonly measures: CodeTable<Measure>;
  scopes(): CodeTable<Scope>;
  family(family: Family): CodeTable<Item>;
  tables(release: Release): CodeTable<PrintedTable>;
}

/** Returns the code lists of a dataset. */
export function choicesOf(data: Dataset): Choices {
  const items = [...data.items.values()];
  const releases = data.releases.map((release) => [release.code, release] as const);
  const families = new Map(items.map(({ family }) => [family, familyTable(items, family)]));
  const tables = new Map(data.releases.map((release) => [release, tableTable(data, release)]));
  const none = new CodeTable<never>([]);
  let scopes: CodeTable<Scope> | undefined;
  return {
    items: new CodeTable(items.map((item) => [item.code, item])),
    releases: new CodeTable(releases),
    vintages: new CodeTable<Vintage>([["latest", "latest"], ["first", "first"], ...releases]),
    statements: new CodeTable(Object.values(definitions).map((layout) => [layout.code, layout])),
    languages: new CodeTable<"en" | "ja">([
      ["en", "en"],
      ["ja", "ja"],
    ]),
    verdicts: new CodeTable(verdicts.map((verdict) => [verdict, verdict])),
    bases: new CodeTable(bases.map((basis) => [basis, basis])),
    measures: new CodeTable(measures.map((measure) => [measure.code, measure])),
    scopes: () => (scopes ??= new CodeTable(scopesOf(data).map((scope) => [scope.code, scope]))),
    family: (family) => families.get(family) ?? none,
    tables: (release) => tables.get(release) ?? none,
  };
}

function familyTable(items: readonly Item[], family: string): CodeTable<Item> {
  const members = items.filter((item) => item.family === family);
  return new CodeTable(members.map((item) => [shortCode(item), item]));
}

function tableTable(data: Dataset, release: Release): CodeTable<PrintedTable> {
  const printed = data.tables.filter((table) => table.release === release);
  return new CodeTable(printed.map((table) => [table.id, table]));
}
