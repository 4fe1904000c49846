import { fills, type Fill } from "../../src/sheet/plan/placement.ts";
import type { Exhibit } from "../../test/gallery/plans.ts";
import type { Row, Subject } from "./row.ts";
import { measureInsertion, places, type InsertionCost, type Place } from "./insertion.ts";

/** The cost of one insertion, with the sheet, how it is filled, and where it is inserted. */
export interface NamedCost extends InsertionCost {
  readonly name: string;
  readonly place: Place;
}

/** Returns the cost of inserting sheets of the gallery at every place, filled in every way or in some. */
export async function measureExhibits(
  exhibits: readonly Exhibit[],
  ways: readonly Fill[] = fills,
): Promise<NamedCost[]> {
  const costs: NamedCost[] = [];
  for (const { name, planAt } of exhibits)
    for (const fill of ways)
      for (const place of places) {
        const cost = await measureInsertion((anchor) => planAt(anchor, fill), place);
        costs.push({ ...cost, name: `${name}, ${fill}, ${place}`, place });
      }
  return costs;
}

/** Returns the cost of the most expensive insertion of the gallery. */
export async function measureInsertions(exhibits: readonly Exhibit[]): Promise<Subject> {
  const costs = await measureExhibits(exhibits);
  const isAsked = ({ place }: NamedCost): boolean => place === "over itself";
  const most = (what: keyof InsertionCost, row: Omit<Row, "measured">, among = costs): Row => {
    const [dearest] = [...among].sort((a, b) => b[what] - a[what]);
    const name = dearest?.name ?? "none";
    return { ...row, what: `${row.what}, at most (${name})`, measured: dearest?.[what] ?? NaN };
  };
  const free = costs.filter((cost) => !isAsked(cost));
  return {
    title: "Insertions",
    how: `${costs.length} insertions: every sheet of the gallery, filled in every way, at every place, through Microsoft's library and the stand-in host.`,
    rows: [
      most("awaitedSyncs", { what: "awaited syncs", unit: "", budget: 2 }, free),
      most(
        "awaitedSyncs",
        { what: "awaited syncs over filled cells, with a question", unit: "" },
        costs.filter(isAsked),
      ),
      most("bytes", { what: "bytes of a request or an answer", unit: "", budget: 5_000_000 }),
      most("actions", { what: "actions in all requests", unit: "" }),
    ],
  };
}
