import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import validate from "@ooxml-tools/validate";
import { fills, type Fill } from "../../src/sheet/plan/placement.ts";
import type { SheetPlan } from "../../src/sheet/plan/sheet-plan.ts";
import { addinFunctions } from "../../tools/export/gallery-workbook.ts";
import { writeWorkbookFile } from "../../workbook-file/write-workbook-file.ts";
import { smallPlan } from "../excel/small-plan.ts";
import { statements, tables, topLeft } from "../gallery/plans.ts";
import { stride } from "../rounds.ts";
import { workbookOf } from "../second-engine/recalculate.ts";

/**
 * Returns what Microsoft's Open XML SDK objects to in a file: the schemas of ECMA-376 with
 * what Office added to them since, and the rules beside them.
 *
 * The SDK does not know the extension in which Excel 2019 itself says that #N/A is a gap in a chart.
 */
async function faultsIn(bytes: Uint8Array): Promise<string[]> {
  const results = await validate(bytes, "xlsx", "Microsoft365");
  return results
    .filter(({ path }) => !/\/c:chart\[1\]\/c:extLst\[1\]\/c:ext\[1\]$/.test(path.xpath))
    .map(({ path, description }) => `${path.partUri} ${path.xpath}: ${description}`);
}

const fileOf = (plans: readonly SheetPlan[]): Promise<Uint8Array> =>
  writeWorkbookFile(workbookOf(plans), addinFunctions);

const some = ["summary", "operations", "ebitda", "4q03-table-6", "4q03-bs"];
/** All sheets as values, in `npm test` one of three, and some of them in each fill. */
const plansAs = (fill: Fill): SheetPlan[] =>
  [...statements, ...tables]
    .filter(({ name }, n) => (fill === "values" && n % stride === 0) || some.includes(name))
    .map(({ planAt }) => planAt(topLeft, fill));

describe("the exported file, against the schemas", function () {
  this.timeout(180_000);

  it("is valid where a plan has everything, its sheet a name that must be quoted", async () => {
    const plan = { ...smallPlan(topLeft), name: "=P&L <'03>" };
    assert.deepEqual(await faultsIn(await fileOf([plan, smallPlan(topLeft)])), []);
  });

  for (const fill of fills) {
    it(`is valid with the gallery as ${fill}`, async () => {
      assert.deepEqual(await faultsIn(await fileOf(plansAs(fill))), []);
    });
  }

  it("would not be with a word that the format does not know", async () => {
    const parts = unzipSync(await fileOf([smallPlan(topLeft)]));
    const path = "xl/worksheets/sheet1.xml";
    const xml = strFromU8(parts[path] ?? assert.fail(path));
    parts[path] = strToU8(xml.replace('errors="dash"', 'errors="dashes"'));
    const [fault = "", ...more] = await faultsIn(zipSync(parts));
    assert.deepEqual(more, []);
    assert.match(fault, /^\/xl\/worksheets\/sheet1\.xml .*'errors' has invalid value 'dashes'/);
  });
});
