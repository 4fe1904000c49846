import assert from "node:assert/strict";
import { auditInSteps } from "../../../src/workbook/audit/audit.ts";
import type { Finding } from "../../../src/workbook/audit/finding.ts";
import { silent } from "../../../src/sheet/plan/answers.ts";
import { cellAddress } from "../../../src/sheet/plan/address.ts";
import type { DefinedName } from "../../../src/workbook/workbook-cells.ts";
import type { Step } from "../../../src/workbook/workbook-cells.ts";
import { data } from "../../dataset/held.ts";
import { bookOf } from "../plan-as-book.ts";
import { finish } from "./books.ts";

type Sheets = Parameters<typeof bookOf>[0];

const auditOf = (sheets: Sheets, names: readonly DefinedName[] = []) =>
  finish(auditInSteps(bookOf(sheets, names), { data, namespace: "IIJ" }));

const found = (sheets: Sheets, names: readonly DefinedName[] = []): readonly Finding[] =>
  auditOf(sheets, names).findings;

const where = ({ kind, cell }: Finding): string => `${kind} ${cell.sheet}!${cellAddress(cell)}`;

const si = ['=IIJ.REVENUE("4Q03","SI")', 4001449] as const;
const siInMillions = ['=IIJ.REVENUE("4Q03","SI","JPYm")', 4001.449] as const;

describe("an audit", () => {
  it("lists the formulas of the add-in, sheet by sheet", () => {
    const { formulas, findings } = auditOf({
      Model: [[si, ['=IIJ.FIGURE("1Q03","Income.Net")+IIJ.FIGURE(B1,"EPS.Share")', 1]], ["=1+1"]],
      Plain: [[1, "text"]],
    });
    assert.deepEqual(formulas, [
      {
        ...{ sheet: "Model", cells: 2, functions: { REVENUE: 1, FIGURE: 2 } },
        ...{ periods: ["1Q03", "4Q03"], isComplete: true },
      },
    ]);
    assert.deepEqual(findings, []);
  });

  it("counts its steps up to the cells, and finds nothing in an empty workbook", () => {
    const steps = auditInSteps(bookOf({ A: [[1, 2]], B: [[3]] }), { data, namespace: "IIJ" });
    const seen: Step[] = [];
    let step = steps.next();
    for (; !step.done; step = steps.next()) seen.push(step.value);
    assert.deepEqual(seen.at(-1), { done: 3, of: 3 });
    assert.deepEqual(auditOf({}), { formulas: [], findings: [], cells: 0 });
  });
});

describe("errors", () => {
  it("are reported once, at the cell in which they begin, with the message of the function", () => {
    const findings = found({
      Model: [
        ["nonsense", ['=IIJ.REVENUE(A1,"SI")', "#VALUE!"], ["=B1*2", "#VALUE!"]],
        [
          ["=C1+B1", "#VALUE!"],
          ['=IIJ.BALANCE("2Q03","Payables")', "#N/A"],
          ["=1/0", "#DIV/0!"],
        ],
      ],
      Other: [[["=SUM(Model!B1:C2)", "#VALUE!"]]],
    });
    assert.deepEqual(findings.map(where), [
      "add-in-error Model!B1",
      "add-in-error Model!B2",
      "native-error Model!C2",
    ]);
    const [bad, absent] = findings;
    assert.ok(bad?.kind === "add-in-error" && absent?.kind === "add-in-error");
    assert.match(bad.failure.message, /^"nonsense" is not a period/);
    assert.deepEqual(
      bad.reached.map(({ sheet, row, column }) => [sheet, row, column]),
      [
        ["Model", 0, 2],
        ["Model", 1, 0],
        ["Other", 0, 0],
      ],
    );
    assert.deepEqual([bad.severity, bad.isAbsence], ["error", false]);
    assert.deepEqual([absent.severity, absent.isAbsence], ["information", true]);
  });

  it("of a stuck formula, a typed-in error, a passing error and a blocked spill are distinguished", () => {
    const findings = found({
      Model: [
        [
          ['=IIJ.REVENUE("4Q03")', "#NAME?"],
          ["=_xldudf_IIJ_REVENUE(A1)", "#NAME?"],
          ["=FOO(1)", "#NAME?"],
          ["#N/A", "#N/A"],
          ["=SORT(A1:A2)", "#SPILL!"],
          ["=IIJX()", "#BUSY!"],
        ],
      ],
    });
    assert.deepEqual(
      findings.map((each) => `${where(each)} ${"why" in each ? each.why : ""}`),
      [
        "stuck-name Model!A1 ",
        "native-error Model!C1 own",
        "native-error Model!D1 typed",
        "native-error Model!E1 blocked",
        "native-error Model!F1 busy",
      ],
    );
    const [stuck] = findings;
    assert.deepEqual(
      stuck?.kind === "stuck-name" && stuck.reached.map(({ column }) => column),
      [1],
    );
  });

  it("that go round in a circle end", () => {
    const findings = found({
      Model: [
        [
          ["=B1", "#REF!"],
          ["=A1", "#REF!"],
        ],
      ],
    });
    assert.equal(findings.length, 1);
  });
});

describe("units", () => {
  it("that are mixed in a sum are reported, also through other cells and with a typed number", () => {
    const findings = found({
      Model: [
        [si, siInMillions, ["=A1+B1", 1]],
        [
          ["=SUM(A1:B1)", 1],
          ["=B1", 4001.449],
          ["=A1-B2", 1],
        ],
        [8344.046, ["=SUM(A1,A3)", 1], ["=A1*1000+B1", 1]],
        [
          ['=IIJ.CONTRACTS("4Q03")', 1],
          ["=A4+A1", 1],
          ["=A4/A1", 1],
        ],
      ],
    });
    const mixed = findings.filter(({ kind }) => kind === "mixed-units");
    assert.deepEqual(mixed.map(where), [
      ...["mixed-units Model!C1", "mixed-units Model!A2", "mixed-units Model!C2"],
      ...["mixed-units Model!B3", "mixed-units Model!B4"],
    ]);
    assert.deepEqual(mixed[0]?.kind === "mixed-units" && mixed[0].units.map(({ unit }) => unit), [
      "JPYk",
      "JPYm",
    ]);
  });

  it("that contradict a head are reported; a head with only a currency contradicts no scale", () => {
    const rows = (head: string) => [
      ["", head],
      ["SI", siInMillions],
      ["SI", 4001449],
    ];
    const told = (head: string): string[] =>
      found({ Model: rows(head) })
        .filter(({ kind }) => kind === "head-unit")
        .map(where);
    assert.deepEqual(told("JPY thousands"), ["head-unit Model!B2"]);
    assert.deepEqual(told("Revenue (¥ million)"), ["head-unit Model!B3"]);
    assert.deepEqual(told("（単位：百万円）"), ["head-unit Model!B3"]);
    assert.deepEqual(told("JPY"), []);
    assert.deepEqual(told("USD"), ["head-unit Model!B2", "head-unit Model!B3"]);
    assert.deepEqual(told("Revenue"), []);
  });
});

describe("superseded figures", () => {
  const old = ['=IIJ.INCOME("1Q03","Net")', -1989090] as const;
  const now = ['=IIJ.INCOME("4Q03","Net")', 1] as const;
  const mixes = (formula: string): string[] =>
    found({ Model: [[old, now, ["=A1", -1989090], [formula, 1]], [["=D1*2", 1]]] })
      .filter(({ kind }) => kind === "superseded-mix")
      .map(where);

  it("that are added to, subtracted from or compared with newer ones are reported where they are first combined", () => {
    for (const formula of ["=A1+B1", "=SUM(A1:B1)", "=B1/C1-1", "=B1-C1"])
      assert.deepEqual(mixes(formula), ["superseded-mix Model!D1"], formula);
  });

  it("are reported with both figures and the release that restated", () => {
    const [mix] = found({ Model: [[old, now, ["=A1+B1", 1]]] });
    assert.ok(mix?.kind === "superseded-mix");
    assert.deepEqual(
      [mix.superseded, mix.other, mix.by],
      [{ item: "Income.Net", period: "1Q03" }, { item: "Income.Net", period: "4Q03" }, "4Q03"],
    );
  });

  it("combined with figures that the restatement did not change are no fault", () => {
    const revenue = ['=IIJ.REVENUE("4Q03")', 11617002] as const;
    assert.deepEqual(found({ Model: [[old, revenue, ["=A1/B1", 1]]] }), []);
  });
});

describe("as-known dates", () => {
  const known = (date: string) => [`=IIJ.INCOME("4Q02","Net",,"${date}")`, 1] as const;

  it("before the newest release are reported once per sheet and date, with the number of figures that would change", () => {
    const findings = found(
      {
        Old: [
          ["20031231"],
          [
            ['=IIJ.INCOME("4Q02","Net",,$A$1)', 1],
            ['=IIJ.REVENUE("4Q02",,,$A$1)', 1],
          ],
        ],
      },
      [{ name: "AsKnown_2", sheet: "Old", formula: "=Old!$A$1" }],
    );
    assert.deepEqual(findings, [
      {
        ...{ kind: "old-date", severity: "warning", cell: { sheet: "Old", row: 0, column: 0 } },
        ...{ knownOn: "2003-12-31", newest: { release: "4Q03", date: "2004-05-14" } },
        ...{ cells: 2, changed: 1 },
      },
    ]);
  });

  it("that know the same releases are one date", () => {
    assert.deepEqual(found({ A: [[known("2004-05-14"), known("2004-12-31"), si]] }), []);
  });

  it("that differ within a sheet, or between sheets, are reported", () => {
    const within = found({ A: [[known("2003-12-31"), si, si]] });
    assert.deepEqual(within.map(where), ["old-date A!A1", "mixed-dates A!A1"]);
    const between = found({ A: [[si]], B: [[known("2003-12-31")]], C: [[si]] });
    const [, mixed] = between;
    assert.ok(mixed?.kind === "mixed-dates");
    assert.deepEqual(
      [mixed.within, mixed.dates.map(({ knownOn, cells }) => [knownOn, cells])],
      [
        "workbook",
        [
          [undefined, 2],
          ["2003-12-31", 1],
        ],
      ],
    );
  });
});

describe("what our sheets say themselves", () => {
  it("is reported: checks that do not agree, and an add-in that does not answer; typed texts are not", () => {
    const findings = found({
      Model: [
        [
          ["=IF(A1>0,1)", "✘ 1,204 4Q03"],
          ["=IF(1,2)", silent],
          ["=IF(1,3)", "not calculated"],
        ],
        ["✘ typed", silent, ["=IF(1,4)", "✔"]],
      ],
    });
    assert.deepEqual(findings.map(where), [
      ...["failed-check Model!A1", "add-in-silent Model!B1", "add-in-silent Model!C1"],
    ]);
  });
});
