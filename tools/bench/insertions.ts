import { fills } from "../../src/sheet/frame.ts";
import type { Exhibit } from "../../test/gallery/plans.ts";
import { measureInsertion, places, type InsertionCost } from "./insertion.ts";

/** What one insertion costs, and which it is: the sheet, how it is filled, and where it is inserted. */
export interface NamedCost extends InsertionCost {
  readonly name: string;
}

/** Returns what it costs to insert sheets of the gallery, filled in every way, at every place. */
export async function measureExhibits(exhibits: readonly Exhibit[]): Promise<NamedCost[]> {
  const costs: NamedCost[] = [];
  for (const { name, planAt } of exhibits)
    for (const fill of fills)
      for (const place of places) {
        const cost = await measureInsertion((anchor) => planAt(anchor, fill), place);
        costs.push({ ...cost, name: `${name}, ${fill}, ${place}` });
      }
  return costs;
}
