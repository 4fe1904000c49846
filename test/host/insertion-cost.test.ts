import assert from "node:assert/strict";
import { fills } from "../../src/sheet/plan/placement.ts";
import { measureExhibits } from "../../tools/bench/insertions.ts";
import { places } from "../../tools/bench/insertion.ts";
import { statements, tables, topLeft, type Exhibit } from "../gallery/plans.ts";
import { inTurn } from "../rounds.ts";

const sizeOf = ({ planAt }: Exhibit): number => JSON.stringify(planAt(topLeft)).length;

/** The three largest sheets of the gallery. */
const largest = [...statements, ...tables]
  .map((exhibit) => ({ exhibit, size: sizeOf(exhibit) }))
  .sort((a, b) => b.size - a.size)
  .slice(0, 3)
  .map(({ exhibit }) => exhibit);

describe("inserting the largest sheets of the gallery", function () {
  this.timeout(60_000);

  for (const [n, exhibit] of largest.entries())
    it(`${exhibit.name}: one sync to look and one to write, two more if it asks, under 5 MB`, async () => {
      const ways = inTurn(fills, n);
      const costs = await measureExhibits([exhibit], ways);
      assert.equal(costs.length, ways.length * places.length);
      for (const { name, place, awaitedSyncs, bytes, actions } of costs) {
        // Over a block it asks first, and looks again once the user has answered, at its conditional formats apart.
        const asks = place === "over itself";
        assert.equal(awaitedSyncs, asks ? 4 : 2, name);
        assert.ok(bytes > 100_000 && bytes < 5_000_000, `${name}: ${bytes} bytes`);
        // Conditional formats, which have no request for many, take most of them.
        const most = place === "on a new sheet" ? 1_200 : asks ? 4_000 : 2_500;
        assert.ok(actions > 100 && actions < most, `${name}: ${actions} actions`);
      }
    });
});
