import assert from "node:assert/strict";
import { addressOf } from "../../src/workbook/freeze/live-reference.ts";
import { insertedBlocks, isSourcesName } from "../../src/workbook/inserted-blocks.ts";
import type { DefinedName } from "../../src/workbook/workbook-cells.ts";

const kindsOf = (...names: readonly Partial<DefinedName>[]): unknown[] =>
  insertedBlocks({
    sheets: [],
    names: names.map((each) => ({ name: "X", sheet: "S", formula: "=S!$A$1:$C$9", ...each })),
  }).map(({ kind }) => kind);

describe("what the add-in inserted", () => {
  it("is found by the names it gave, in their order, with the cells they mean", () => {
    const names = [
      { name: "Checks", sheet: "S", formula: "=S!$E$1" },
      { name: "IIJ_CAPEX", sheet: "P&L's", formula: "='P&L''s'!$B$2:$D$9" },
      { name: "Table_2", sheet: "T", formula: "=$A$1:$B$2" },
    ];
    assert.deepEqual(
      insertedBlocks({ sheets: [], names }).map(({ kind, name, area }) => [
        kind,
        name,
        addressOf(area),
      ]),
      [
        ["checks", "Checks", "'S'!E1"],
        ["statement", "IIJ_CAPEX", "'P&L''s'!B2:D9"],
        ["table", "Table_2", "'T'!A1:B2"],
      ],
    );
  });

  it("keeps its kind with a number behind its name, however that is capitalised", () => {
    for (const [kind, ...names] of [
      ["statement", "IIJ_PL", "iij_capex", "IIJ_CF_12"],
      ["table", "Table", "TABLE", "table_1", "Table_12"],
      ["checks", "Checks", "CHECKS_2", "Checks_34"],
      ["guidance", "Guidance", "guidance_2", "Guidance_10"],
    ] as const)
      assert.deepEqual(
        kindsOf(...names.map((name) => ({ name }))),
        names.map(() => kind),
      );
  });

  it("is not what only reads alike", () => {
    const names = [
      ...[
        "IIJ",
        "IIJ_",
        "MyIIJ_PL",
        "IIJ_P-L",
        "IIJ_PL!",
        "Table1",
        "Table_",
        "Table_x",
        "MyTable",
      ],
      ...["Checks2", "Checks_x", "MyChecks", "Checks_2x", "Guidance2", "Guidance_x", "MyGuidance"],
      ...["Guidance_2x", "Table_2x", "Tables", "Unit"],
    ];
    for (const name of names) assert.deepEqual(kindsOf({ name }), [], name);
  });

  it("is not a name of the workbook, one whose cells are gone, or a sheet of sources", () => {
    const ofWorkbook = { name: "IIJ_PL", formula: "=S!$A$1" };
    assert.deepEqual(insertedBlocks({ sheets: [], names: [ofWorkbook] }), []);
    assert.deepEqual(kindsOf({ name: "Checks", formula: "=#REF!" }), []);
    assert.deepEqual(kindsOf({ name: "Checks", formula: "=5" }), []);
    assert.deepEqual(kindsOf({ name: "Checks", formula: "S!$A$1" }), []);
    assert.deepEqual(kindsOf({ name: "IIJ_Frozen" }, { name: "iij_frozen_2" }), []);
  });

  it("leaves a sheet of sources to its own name", () => {
    for (const name of ["IIJ_Frozen", "iij_frozen", "IIJ_Frozen_2", "IIJ_Frozen_12"])
      assert.ok(isSourcesName(name), name);
    for (const name of ["IIJ_Frozen2", "MyIIJ_Frozen", "IIJ_Frozen_", "IIJ_Frozen_x", "IIJ_PL"])
      assert.ok(!isSourcesName(name), name);
  });
});
