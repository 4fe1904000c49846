import assert from "node:assert/strict";
import { insertedBlocks, isSourcesName } from "../../src/workbook/inserted-blocks.ts";
import type { DefinedName } from "../../src/workbook/workbook-cells.ts";

const blocksOf = (...names: readonly DefinedName[]) => insertedBlocks({ sheets: [], names });

/** What the add-in inserted under a name. */
const kindOf = (name: string): string =>
  blocksOf({ name, sheet: "Here", formula: "=Here!$B$2:$D$9" })
    .map(({ kind }) => kind)
    .join();

describe("what the add-in inserted", () => {
  it("is known by its name, with a number behind where that was taken", () => {
    for (const [name, kind] of [
      ["IIJ_Operations", "statement"],
      ["iij_operations_2", "statement"],
      ["Table", "table"],
      ["Table_12", "table"],
      ["Checks", "checks"],
      ["CHECKS_30", "checks"],
      ["Guidance", "guidance"],
      ["Guidance_10", "guidance"],
    ] as const)
      assert.equal(kindOf(name), kind, name);
  });

  it("is nothing of any other name, and not the sheet of sources", () => {
    for (const name of [
      ...["IIJ_", "MyIIJ_Operations", "IIJ_Cash flow", "IIJ"],
      ...["Table1", "Table_", "Table_x", "MyTable", "Tables", "Table_1x"],
      ...["Checks_Q", "Checks1", "MyChecks", "Checks_1x", "Guidances", "Guidance_", "AGuidance"],
      ...["Guidance_1x", "IIJ_Frozen", "IIJ_Frozen_2"],
    ])
      assert.equal(kindOf(name), "", name);
  });

  it("has the cells of its name, in the order of the names", () => {
    const found = blocksOf(
      { name: "Checks", sheet: "Here", formula: "=Here!$A$1:$B$3" },
      { name: "IIJ_BalanceSheet", sheet: "Other", formula: "=$C$4" },
    );
    assert.deepEqual(found, [
      {
        ...{ kind: "checks", name: "Checks" },
        area: { sheet: "Here", row: 0, column: 0, rows: 3, columns: 2 },
      },
      {
        ...{ kind: "statement", name: "IIJ_BalanceSheet" },
        area: { sheet: "Other", row: 3, column: 2, rows: 1, columns: 1 },
      },
    ]);
  });

  it("is nothing where the name is one of the workbook, or stands for no cells", () => {
    assert.deepEqual(blocksOf({ name: "Table", formula: "=Here!$A$1" }), []);
    for (const formula of ["=#REF!", "=1+1", "=(", "A1"])
      assert.deepEqual(blocksOf({ name: "Table", sheet: "Here", formula }), [], formula);
  });
});

describe("the name of a sheet of sources", () => {
  it("is the mark, with a number behind where that was taken", () => {
    const named = ["IIJ_Frozen", "iij_frozen_12", "IIJ_Frozen_", "IIJ_Frozen2", "My_IIJ_Frozen"];
    assert.deepEqual(named.map(isSourcesName), [true, true, false, false, false]);
  });
});
