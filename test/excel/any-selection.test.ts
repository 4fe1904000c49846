import assert from "node:assert/strict";
import fc from "fast-check";
import { describe, it } from "mocha";
import { parseArea } from "../../workbench/excel-host/a1.ts";
import { Failure } from "../../src/errors.ts";
import { insertAtSelection } from "../../src/excel/insert-at-selection.ts";
import { selectAreas } from "../host/select-areas.ts";
import { rounds, seed } from "../rounds.ts";
import { smallPlan, spilledPlan } from "./small-plan.ts";
import { openWorkbook, type Everything, type TestWorkbook } from "./workbook.ts";

const letters = "ABCDEFGHIJ";

/** Cells of the area that `everything` reads. */
const anyPlace = fc
  .tuple(fc.nat(letters.length - 1), fc.integer({ min: 1, max: 24 }))
  .map(([column, row]) => `${letters[column] ?? ""}${row}`);

const anyContent = fc.oneof(
  fc.constantFrom<unknown>("=1+1", "=A1", "=SUM(B2:D9)", "'=not a formula", "", true, "Revenue"),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.string({ maxLength: 8 }).filter((text) => !/^[=+@'-]/.test(text)),
);

/** Possible selections of a user: a cell, an area, several, whole rows or columns, the last cell of a sheet. */
const anySelection = fc.oneof(
  { weight: 6, arbitrary: anyPlace.map((place) => [place]) },
  { weight: 3, arbitrary: fc.tuple(anyPlace, anyPlace).map(([from, to]) => [spanned(from, to)]) },
  { weight: 2, arbitrary: fc.tuple(anyPlace, anyPlace) },
  { weight: 1, arbitrary: fc.constantFrom(["3:4"], ["B:C"], ["XFD1048576"], ["XFC1"]) },
);

function spanned(from: string, to: string): string {
  const [first, last] = [parseArea(from), parseArea(to)];
  assert.ok(first && last);
  const at = (least: boolean) => {
    const pick = least ? Math.min : Math.max;
    return `${letters[pick(first.column, last.column)] ?? ""}${pick(first.row, last.row) + 1}`;
  };
  return `${at(true)}:${at(false)}`;
}

const anyWorkbook = fc.record({
  cells: fc.array(fc.tuple(anyPlace, anyContent), { maxLength: 25 }),
  formatted: fc.option(fc.tuple(anyPlace, anyPlace)),
  named: fc.option(anyPlace),
  charted: fc.option(fc.tuple(anyPlace, anyPlace)),
  conditional: fc.option(anyPlace),
});

type Held = typeof anyWorkbook extends fc.Arbitrary<infer T> ? T : never;

interface Cells {
  readonly [property: string]: readonly (readonly unknown[])[] | undefined;
}

/** Returns the contents and formats of the cells outside an area, by their addresses; of all cells if there is no area. */
function cellsOutside({ contents, looks }: Everything, address?: string): unknown {
  const block = address === undefined ? undefined : parseArea(address);
  const { formulas = [], numberFormat = [] } = (contents as { cells: Cells }).cells;
  return formulas.map((row, r) =>
    row.map((formula, c) => {
      const within =
        block &&
        r >= block.row &&
        r < block.row + block.rows &&
        c >= block.column &&
        c < block.column + block.columns;
      const look = (looks as readonly (readonly unknown[])[])[r]?.[c];
      return within ? "" : [formula, numberFormat[r]?.[c], look];
    }),
  );
}

const namesOf = ({ contents }: Everything): string =>
  JSON.stringify((contents as { names: unknown }).names);

describe("any selection in any workbook", function () {
  this.timeout(120_000);

  it("takes a plan in its rectangle and nowhere else, or is left exactly as it was", async () => {
    const ends = new Set<string>();
    await fc.assert(
      fc.asyncProperty(
        anyWorkbook,
        anySelection,
        fc.constantFrom(smallPlan, spilledPlan),
        fc.boolean(),
        async (held, selection, plan, agrees) => {
          const workbook = await openWorkbook();
          try {
            await workbook.prepare((sheet) => {
              fill(sheet, held);
            });
            const before = await workbook.everything();
            selectAreas(workbook.session, selection);
            const written = await insertAtSelection(plan, () => Promise.resolve(agrees)).catch(
              (error: unknown) => {
                assert.ok(error instanceof Failure && error.kind === "host", String(error));
                assert.match(error.message, /Nothing was changed|as it was/);
                return error;
              },
            );
            selectAreas(workbook.session, ["A1"]);
            const after = await workbook.everything();
            if (written === undefined || written instanceof Failure) {
              ends.add(written ? "refused" : "declined");
              assert.deepEqual(after, before);
              return;
            }
            ends.add("written");
            assert.deepEqual(
              cellsOutside(after, written.address),
              cellsOutside(before, written.address),
            );
            if (held.named) assert.ok(namesOf(after).includes("Budget"), namesOf(after));
            assert.equal(
              after.record.charts.length,
              before.record.charts.length + (plan === smallPlan ? 1 : 0),
            );
            await assertWritten(workbook, written.address, plan === smallPlan);
          } finally {
            assert.deepEqual(workbook.session.host.unmodelled, []);
            workbook.session.close();
          }
        },
      ),
      { numRuns: rounds(20), seed },
    );
    assert.deepEqual([...ends].sort(), ["declined", "refused", "written"]);
  });
});

async function assertWritten(
  workbook: TestWorkbook,
  address: string,
  isSmall: boolean,
): Promise<void> {
  const { values } = await workbook.read("Sheet1", address);
  if (isSmall)
    assert.deepEqual(
      values.map((row: readonly unknown[]) => row[2]),
      ["4Q03", 4001449, 2117006, 6118455],
    );
  else
    assert.deepEqual(values, [
      [1, 2],
      [3, 4],
    ]);
}

function fill(
  sheet: Excel.Worksheet,
  { cells, formatted, named, charted, conditional }: Held,
): void {
  for (const [place, content] of cells) sheet.getRange(place).formulas = [[content]];
  if (formatted) {
    const { format } = sheet.getRange(spanned(...formatted));
    format.font.bold = true;
    format.fill.color = "#FFF2CC";
  }
  if (named) sheet.names.add("Budget", sheet.getRange(named));
  if (charted) {
    const chart = sheet.charts.add("Line", sheet.getRange("A1:A2"), "Columns");
    chart.setPosition(...charted);
  }
  if (conditional) sheet.getRange(conditional).conditionalFormats.add("CellValue");
}
