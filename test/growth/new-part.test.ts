import assert from "node:assert/strict";
import { describe, it } from "mocha";
import path from "node:path";
import { bundle } from "#bundle";
import { bundleOf } from "../../tools/compile-data.ts";
import { decodeDataset } from "../../src/dataset/decode/decode-dataset.ts";
import { reconcile } from "../../src/reconciliation/reconcile.ts";
import { data } from "../dataset/held.ts";
import { withThirdReleaseIn } from "../frozen/third-release.ts";

/** The frozen data with a line below total revenues that neither release prints, as a newer release may add it. */
const more = decodeDataset({
  ...bundle,
  items: `${bundle.items.trimEnd()}\nRevenue.Security\tSecurity\tセキュリティ\tflow\tmoney\tcredit\t+Revenue.Total\n`,
});

const said = (of: typeof data): string[] =>
  reconcile(of).map(({ id, verdict, explanation }) => `${id} ${verdict} ${explanation}`);

describe("a part of a total that is new in the catalogue", () => {
  it("takes no check away from the tables of older releases, and adds none", () => {
    assert.deepEqual(said(more), said(data));
  });

  it("leaves Table 1 of 4Q03 held to its sum", () => {
    const check = reconcile(more).find(
      ({ id }) =>
        id ===
        "footing:4Q03:1:Revenue.Total:4Q03:JPY:Revenue.ConnectivityVAS+Revenue.SI+Revenue.Equipment",
    );
    assert.equal(check?.verdict, "exact");
  });

  it("leaves a sum open where its only other part has no parent", () => {
    const frozen = path.resolve(import.meta.dirname, "../frozen/data");
    const three = withThirdReleaseIn(frozen, bundleOf);
    const row = /^(Revenue\.SIConstruction\t.*)\t\+Revenue\.SI$/m;
    assert.match(three.items, row);
    const orphaned = decodeDataset({ ...three, items: three.items.replace(row, "$1") });
    const open = reconcile(orphaned).filter(({ verdict }) => verdict === "open");
    assert.equal(open[0]?.id, "footing:1Q04:1:Revenue.SI:1Q04:JPY:Revenue.SIOperation");
  });
});
