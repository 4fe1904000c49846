import assert from "node:assert/strict";
import { it } from "mocha";
import type { Anchor, PlanCell, SheetPlan } from "../../src/sheet/plan/sheet-plan.ts";
import { smallPlan } from "../excel/small-plan.ts";
import { differences } from "./differences.ts";
import { recalculate } from "./recalculate.ts";
import { describeWithOffice } from "./with-office.ts";

const topLeft: Anchor = { row: 0, column: 0 };
const inside: Anchor = { row: 6, column: 3 };

/** Returns a plan of its own cells and nothing else. */
function planOf(cells: readonly (readonly PlanCell[])[], anchor = topLeft): SheetPlan {
  return { ...smallPlan(anchor), name: "By hand", cells, formats: [], folds: [] };
}

const text = (of: string): PlanCell => ({ kind: "text", text: of });
const number = (value: number): PlanCell => ({ kind: "number", value });
const formula = (of: string, expected: number | string): PlanCell => ({
  kind: "formula",
  formula: of,
  expected,
});

/** Net income of 4Q03 and of 4Q02 and its parts, as the May 2004 release prints them; 1Q03 is told as not presented. */
const figures = planOf([
  [text("4Q03"), text("4Q02"), text("1Q03")],
  [number(123643), number(-806724), text("n.p.")],
  [number(-890928), number(97256), text("n.p.")],
  [number(-157295), number(21342), text("n.p.")],
  [number(-188577), number(-1253875), text("n.p.")],
  [number(0), number(-7153087), text("n.p.")],
  [
    formula("=A2-SUM(A3)+SUM(A4:A6)", 668699),
    formula("=B2-SUM(B3)+SUM(B4:B6)", -9289600),
    formula('=IF(COUNT(C2:C6)=0,"n.p.",SUM(C2:C6))', "n.p."),
  ],
  [
    formula('=IF(ROUND(A7-668699,0)=0,"OK","DIFF "&TEXT(A7-668699,"#,##0"))', "OK"),
    formula('=IF(ROUND(B7+2136513,0)=0,"OK","DIFF "&TEXT(B7+2136513,"#,##0"))', "DIFF -7,153,087"),
    formula("=N(C7)", 0),
  ],
]);

/** What the sheets are built of beyond sums. */
const functions = planOf(
  [
    [number(4001449), number(4905429), text("n.a."), text("13-Aug-03"), text("1,203"), text("3%")],
    [
      formula("=D7/E7-1", -0.184281537863457),
      formula("=MAX(D7:F7)", 4905429),
      formula("=MIN(D7:F7)", 4001449),
      formula("=ABS(D7-E7)", 903980),
      formula("=SUM(G7:I7)", 0),
      formula('=COUNTIF(D7:I7,"n.a.")', 1),
    ],
    [
      formula('=TEXT(D8,"0.0%")', "-18.4%"),
      formula('=IFNA(VLOOKUP("1Q03",F7:G7,2,FALSE),"n.p.")', "n.p."),
      formula('=IF(ISTEXT(G7),G7,"a date")', "13-Aug-03"),
      formula("=SUMPRODUCT(--ISNUMBER(D7:I7))", 2),
      formula('=IF(I7="3%","",I7)', ""),
      formula("=ROUND(D7/1000,0)", 4001),
    ],
  ],
  inside,
);

const missing = planOf([
  [
    formula("=NA()", "#N/A"),
    formula("=1/0", "#DIV/0!"),
    formula('=IIF("x")', "#NAME?"),
    { kind: "formula", formula: "=TODAY()" },
  ],
]);

describeWithOffice("the second engine", () => {
  it("agrees with every formula, wherever the plan stands", async () => {
    const plans = [figures, functions, missing, smallPlan(topLeft), smallPlan(inside)];
    assert.deepEqual(await differences(plans), { compared: 23, differing: [] });
  });

  it("finds a wrong figure, and a text where a figure should be", async () => {
    const wrong = planOf(
      [
        [number(5498547), number(4001449), number(2117006), formula("=SUM(D7:F7)", 11617003)],
        [text("4001"), formula("=D8", 4001), formula("=D7/3", 1832849), text("x")],
      ],
      inside,
    );
    const { compared, differing } = await differences([figures, wrong]);
    assert.equal(compared, 9);
    assert.deepEqual(differing, [
      {
        sheet: "By hand",
        cell: "G7",
        formula: "=SUM(D7:F7)",
        expected: 11617003,
        result: 11617002,
      },
      { sheet: "By hand", cell: "E8", formula: "=D8", expected: 4001, result: "4001" },
    ]);
  });

  it("leaves texts that look like something else as they are", async () => {
    const texts = [
      "13-Aug-03",
      "4Q03",
      "1,203",
      "(15.3%)",
      "-",
      "=SUM(A1)",
      "'x",
      "TRUE",
      " a  b ",
    ];
    const [values] = await recalculate([planOf([texts.map(text)])]);
    assert.deepEqual(values, [texts]);
  });

  it("refuses what only the add-in can calculate", async () => {
    const live = planOf([[formula('=IIJ.REVENUE("4Q03")', 11617002)]]);
    await assert.rejects(differences([live]), /By hand holds =IIJ\.REVENUE/);
  });
});
