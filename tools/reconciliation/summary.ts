import {
  relations,
  verdicts,
  type Check,
  type Relation,
  type Verdict,
} from "../../src/reconciliation/check.ts";

/** The number of checks of each family by verdict. */
export interface Summary {
  readonly families: readonly { readonly relation: Relation; readonly counts: Counts }[];
  readonly total: Counts;
}

export type Counts = Readonly<Record<Verdict, number>> & { readonly all: number };

/** Returns the checks counted by family and verdict. */
export function summarise(checks: readonly Check[]): Summary {
  return {
    families: relations.map((relation) => ({
      relation,
      counts: count(checks.filter((check) => check.relation === relation)),
    })),
    total: count(checks),
  };
}

function count(checks: readonly Check[]): Counts {
  const of = (verdict: Verdict): number =>
    checks.filter((check) => check.verdict === verdict).length;
  const counts = Object.fromEntries(verdicts.map((verdict) => [verdict, of(verdict)]));
  return { ...(counts as Record<Verdict, number>), all: checks.length };
}

/** Returns the summary as lines of a table, header first; "" where a family has none. */
export function tabulate({ families, total }: Summary): string[][] {
  const line = (name: string, counts: Counts): string[] => [
    name,
    ...verdicts.map((verdict) => (counts[verdict] === 0 ? "" : String(counts[verdict]))),
    String(counts.all),
  ];
  return [
    ["family", ...verdicts, "all"],
    ...families.map(({ relation, counts }) => line(relation, counts)),
    line("all", total),
  ];
}
