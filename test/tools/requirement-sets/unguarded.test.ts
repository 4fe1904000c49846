import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import { programOf, unguardedUses } from "../../../tools/requirement-sets/unguarded.ts";
import { requirementsOf } from "../../../workbench/excel-host/wire/requirements.ts";

const FLOOR = { ExcelApi: "1.8", CustomFunctionsRuntime: "1.2", SharedRuntime: "1.1" };

/**
 * The enumeration of error codes is in the library, which Microsoft serves at its newest to every client. What a client
 * must know is the error itself, of set 1.2, and that takes its code as a text.
 */
const HARMLESS = [
  "src/functions/cell/as-cell.ts: invalidValue needs CustomFunctionsRuntime 1.3",
  "src/functions/cell/as-cell.ts: notAvailable needs CustomFunctionsRuntime 1.3",
];

/** Text of a file of its own, and the uses that must be found in it. */
const CASES: readonly (readonly [what: string, text: string, found: readonly string[]])[] = [
  [
    "a call",
    `range.getMergedAreasOrNullObject();`,
    ["getMergedAreasOrNullObject needs ExcelApi 1.13"],
  ],
  ["a property", `f(range.hasSpill);`, ["hasSpill needs ExcelApi 1.12"]],
  [
    "a property that is taken out",
    `const { hasSpill } = range; f(hasSpill);`,
    ["hasSpill needs ExcelApi 1.12"],
  ],
  [
    "a property by another name",
    `const { hasSpill: is } = range; f(is);`,
    ["hasSpill needs ExcelApi 1.12"],
  ],
  ["a text that is loaded", `range.load("address,hasSpill");`, ["hasSpill needs ExcelApi 1.12"]],
  [
    "a way that is loaded",
    `sheet.charts.load("items/pivotOptions/showAxisFieldButtons");`,
    ["pivotOptions needs ExcelApi 1.9", "showAxisFieldButtons needs ExcelApi 1.9"],
  ],
  [
    "a key",
    `sheet.pageLayout.set({ printGridlines: true });`,
    [
      "pageLayout needs ExcelApi 1.9",
      "set needs ExcelApi 1.9",
      "printGridlines needs ExcelApi 1.9",
    ],
  ],
  [
    "a word of an enumeration",
    `sheet.charts.add("RegionMap", range);`,
    ["regionMap needs ExcelApi 1.9"],
  ],
  [
    "words under a name",
    `const types = { a: "Line", b: "RegionMap" } as const; sheet.charts.add(types[key], range);`,
    ["regionMap needs ExcelApi 1.9"],
  ],
  [
    "a word that is set",
    `sheet.visibility = "VeryHidden"; sheet.pageLayout.printComments = "EndSheet";`,
    [
      "pageLayout needs ExcelApi 1.9",
      "printComments needs ExcelApi 1.9",
      "endSheet needs ExcelApi 1.9",
    ],
  ],
  [
    "a part of custom functions",
    `f(CustomFunctions.ErrorCode.divisionByZero);`,
    ["divisionByZero needs CustomFunctionsRuntime 1.3"],
  ],
  [
    "a part of the shared runtime",
    `f(Office.addin.beforeDocumentCloseNotification);`,
    ["beforeDocumentCloseNotification needs SharedRuntime 1.2"],
  ],
  ["nothing that is older", `range.getEntireRow(); range.load("address");`, []],
  ["nothing behind a condition", `if (supports("1.13")) range.getMergedAreasOrNullObject();`, []],
  ["nothing behind a question", `supports("1.12") ? range.hasSpill : undefined;`, []],
  ["nothing behind and", `supports("1.12") && range.hasSpill;`, []],
  [
    "nothing after a return",
    `(() => { if (!supports("1.12")) return; f(range.hasSpill); })();`,
    [],
  ],
  [
    "nothing under a name for the question",
    `const can = supports("1.12"); if (can) f(range.hasSpill);`,
    [],
  ],
  [
    "nothing behind the library's own question",
    `if (Office.context.requirements.isSetSupported("ExcelApi", "1.12")) f(range.hasSpill);`,
    [],
  ],
  [
    "a guard that asks too little",
    `if (supports("1.11")) f(range.hasSpill);`,
    ["hasSpill needs ExcelApi 1.12"],
  ],
  [
    "the wrong side of a guard",
    `supports("1.12") ? 1 : range.hasSpill;`,
    ["hasSpill needs ExcelApi 1.12"],
  ],
  [
    "a guard that may be passed",
    `if (supports("1.12") || range) f(range.hasSpill);`,
    ["hasSpill needs ExcelApi 1.12"],
  ],
  [
    "nothing in a function that is called behind guards",
    `function g() { return range.hasSpill; } if (supports("1.12")) g();`,
    [],
  ],
  [
    "a function with one call that is not",
    `function g() { return range.hasSpill; } if (supports("1.12")) g(); g();`,
    ["hasSpill needs ExcelApi 1.12"],
  ],
  [
    "a function that is handed on",
    `const g = () => range.hasSpill; f(g);`,
    ["hasSpill needs ExcelApi 1.12"],
  ],
];

const HEAD = `
  declare const range: Excel.Range, sheet: Excel.Worksheet;
  declare const key: "a" | "b";
  declare function supports(version: string): boolean;
  declare function f(anything: unknown): void;
`;

describe("the requirement sets of what the add-in uses", function () {
  this.timeout(120_000);
  const texts = new Map(
    CASES.map(([, text], n) => [
      path.resolve(`test/no-such-${n}.ts`),
      `${HEAD}${text}\nexport {};`,
    ]),
  );
  const sources = fs
    .readdirSync("src", { recursive: true, encoding: "utf8" })
    .filter((file) => /(?<!\.generated)\.tsx?$/.test(file))
    .map((file) => `src/${file}`);
  let program: ReturnType<typeof programOf>;
  before(() => {
    program = programOf([...sources, ...texts.keys()], texts);
  });
  const filesOf = (names: readonly string[]) =>
    names.map((name) => program.getSourceFile(name) ?? assert.fail(`${name} is not read`));

  it("are asked for in the manifest, or before the use", () => {
    const floor = requirementsOf(fs.readFileSync("manifest.xml", "utf8"));
    const found = unguardedUses(program, filesOf(sources), floor);
    assert.deepEqual(
      found.map((line) => line.replace(/:\d+:/, ":")),
      HARMLESS,
    );
  });

  CASES.forEach(([what, , expected], n) => {
    it(`would be reported with ${what}`, () => {
      const files = filesOf([path.resolve(`test/no-such-${n}.ts`)]);
      const found = unguardedUses(program, files, FLOOR).map((line) =>
        line.replace(/^.*?: (\w+\.)*/, ""),
      );
      assert.deepEqual(found, expected);
    });
  });
});
