import assert from "node:assert/strict";
import fc from "fast-check";
import { describe, it } from "mocha";
import { insertAtSelection } from "../../src/excel/insert-at-selection.ts";
import { moneyUnits } from "../../src/model/unit.ts";
import { fills } from "../../src/sheet/plan/placement.ts";
import { columnOf } from "../../src/sheet/statement/frame.ts";
import { slotsOf } from "../../src/sheet/statement/slots.ts";
import { arrangeStatement } from "../../src/statements/arrange/arrange-statement.ts";
import { definitions } from "../../src/statements/definitions/gallery.ts";
import type { StatementCode } from "../../src/statements/definitions/definition.ts";
import { columnsOf } from "../../src/taskpane/insert/columns.ts";
import { periodGroups } from "../../src/taskpane/insert/periods.ts";
import { statementPlans } from "../../src/taskpane/insert/plans.ts";
import { openSession, type Session } from "../../workbench/excel-host/session.ts";
import { data } from "../dataset/held.ts";
import { calculated, compareWithPlan } from "./calculated.ts";
import { functions } from "./built-functions.ts";
import { rounds, seed, stride } from "../rounds.ts";

/**
 * What a user can choose of a statement in the pane: any periods, in any vintage, ordered and flanked in any way.
 *
 * The sheet of the guidance is a log and has no columns to choose. Dollars are held against the plan alone: those of a total that no release prints are translated by the functions and
 * added up on a sheet, and differ by the rounding of the printed ones. So are sheets in dollars, which are left out.
 */
const anyChoice = fc
  .constantFrom(
    ...(Object.keys(definitions) as StatementCode[]).filter((code) => code !== "Guidance"),
  )
  .chain((code) => {
    const options = periodGroups(data, code).flatMap((group) => group.options);
    return fc.record({
      code: fc.constant(code),
      taken: fc.subarray(options, { minLength: 1 }),
      vintage: fc.constantFrom("latest", "1Q03", "4Q03", "all"),
      options: fc.record({
        order: fc.constantFrom("oldest first" as const, "newest first" as const),
        years: fc.constantFrom("apart" as const, "among quarters" as const),
        beside: fc.subarray(["USD", "YoY", "QoQ", "Share"] as const),
        besideEvery: fc.boolean(),
      }),
      unit: fc.constantFrom(...moneyUnits.filter(({ currency }) => currency === "JPY")),
      chart: fc.boolean(),
      aligned: fc.boolean(),
      growth: fc.boolean(),
      knownOn: fc.constantFrom(undefined, "2003-08-14"),
      anchor: fc.record({ row: fc.nat(20), column: fc.nat(30) }),
    });
  });

/** `npm test` tries the first of the cases that `npm run soak` tries. */
const cases = stride === 1 ? rounds(10) : 5;

const choices = fc.sample(anyChoice, { numRuns: cases, seed });

/**
 * No total is off; one that is held against no printed total has no verdict. In the one formula a line that is not
 * presented is #N/A as well, and a total over it in every column is not checked.
 */
const good = /^(✔( rounding)?|)$/;

describe("statements with any columns, written through Microsoft's library and calculated", function () {
  this.timeout(60_000);

  for (const choice of choices) {
    const { code, taken, vintage, options, unit, chart, aligned, growth, knownOn } = choice;
    const asked = columnsOf(
      data,
      code,
      {
        taken: new Set(taken.map(({ period }) => period.code)),
        vintages: new Map(taken.map(({ period }) => [period.code, vintage])),
        options,
      },
      unit.code,
    );
    it(`${code} of ${asked.length} columns in ${unit.code} is as planned, alike in each fill, and foots`, async () => {
      const session = (await openSession({ functions })).useAsGlobals();
      // A sheet subtracts its columns; the function refuses a difference of a release and itself.
      const isOneRelease = knownOn !== undefined;
      try {
        const figures: unknown[] = [];
        for (const fill of fills) {
          await selectOnNewSheet(session, fill, choice.anchor);
          const shown = { unit, fill, chart, aligned, growth, ...(knownOn && { knownOn }) };
          const plans = statementPlans(data, code, asked, shown);
          const { plan, sheet } =
            (await insertAtSelection(plans, () => Promise.resolve(false))) ?? assert.fail();
          const values = await calculated(session, plan, sheet);
          assert.deepEqual(compareWithPlan(plan, values).differing, [], fill);
          for (const { row, column } of plan.verdicts)
            assert.match(String(values[row]?.[column]), good);
          const arranged = arrangeStatement(data, definitions[code], asked, unit);
          const slots = slotsOf(data, arranged, { aligned, fill });
          figures.push(
            plan.reading.lines.map((row) =>
              asked.flatMap(({ shows }, n) =>
                shows === "USD" || (shows === "Difference" && isOneRelease)
                  ? []
                  : [numberOrNothing(values[row]?.[columnOf({ slots }, n)])],
              ),
            ),
          );
        }
        assert.deepEqual(figures[0], figures[2], "live and values");
        assert.deepEqual(figures[1], figures[2], "spilled and values");
        assert.deepEqual(session.host.unmodelled, []);
      } finally {
        session.close();
      }
    });
  }
});

/** Ratios are rounded to fifteen digits, as Excel shows them; words may differ: a spilled change is never n.m. */
const numberOrNothing = (value: unknown): unknown =>
  typeof value === "number" ? Number(value.toPrecision(14)) : "";

async function selectOnNewSheet(
  session: Session,
  name: string,
  { row, column }: { readonly row: number; readonly column: number },
): Promise<void> {
  await session.run(async (context) => {
    const sheet = context.workbook.worksheets.add(name);
    sheet.activate();
    sheet.getRangeByIndexes(row, column, 1, 1).select();
    await context.sync();
  });
}
