import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { insertOnNewSheet } from "../../src/excel/insert-on-new-sheet.ts";
import { serialOf } from "../../src/model/calendar.ts";
import { decodePeriod } from "../../src/model/decode-period.ts";
import { quarter } from "../../src/model/period.ts";
import type { Vintage } from "../../src/model/release.ts";
import { moneyUnits, type MoneyUnit } from "../../src/model/unit.ts";
import { columnName } from "../../src/sheet/plan/address.ts";
import type { Fill } from "../../src/sheet/plan/placement.ts";
import { columns, rows } from "../../src/sheet/statement/layout.ts";
import { amountColumn } from "../../src/sheet/statement/head-links.ts";
import { planStatement } from "../../src/sheet/statement/plan-statement.ts";
import { slotsOf, type Slot } from "../../src/sheet/statement/slots.ts";
import { arrangeStatement } from "../../src/statements/arrange/arrange-statement.ts";
import { hasMoney } from "../../src/statements/arrange/arranged-statement.ts";
import { asKnown, type ColumnRequest } from "../../src/statements/columns/column.ts";
import { openingColumns } from "../../src/statements/columns/opening-columns.ts";
import { definitions } from "../../src/statements/definitions/gallery.ts";
import type { StatementCode } from "../../src/statements/definitions/definition.ts";
import type { SheetPlan } from "../../src/sheet/plan/sheet-plan.ts";
import { openSession, type Session } from "../../workbench/excel-host/session.ts";
import { data } from "../dataset/held.ts";
import { inTurn, rounds, seed } from "../rounds.ts";
import { functions } from "./built-functions.ts";
import { calculated, compareWithPlan, type Compared } from "./calculated.ts";
import { compareDrawn, fixedParts } from "./drawn.ts";

/** Changes to the heads of each statement, in one fill after the other; `npm run soak` tries many, in each fill. */
const changes = rounds(2);

const periods = [
  ..."1Q02 4Q02 1Q03 2Q03 3Q03 4Q03 2Q02 FY2002 FY2003 1H03 2H03 9M03".split(" "),
  "LTM 1Q03",
  "LTM 3Q03",
].map((code) => decodePeriod(code, quarter(2003, 4)));
const dates = ["2004-05-14", "2003-08-13", "2003-12-31", "2005-01-31", undefined];
const vintages: readonly Vintage[] = ["latest", "first", ...data.releases];

/** Linear congruences: the same seed gives the same changes. */
function randomFrom(start: number): <T>(list: readonly T[]) => T {
  let state = start;
  return (list) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return list[Math.floor((state / 2_147_483_648) * list.length)] as (typeof list)[number];
  };
}

/** What the heads of a sheet hold. */
interface Heads {
  readonly requests: readonly ColumnRequest[];
  readonly knownOn: string | undefined;
  readonly unit: MoneyUnit;
}

const codes = (Object.keys(definitions) as StatementCode[]).filter((code) => code !== "Guidance");

describe("a statement whose heads are changed", function () {
  this.timeout(0);
  const fills: readonly Fill[] = ["live", "spill"];
  for (const [n, code] of codes.entries())
    for (const fill of inTurn(fills, n))
      it(`${code}, ${fill}: reads as one that is inserted with those heads`, async () => {
        const pick = randomFrom(seed + codes.indexOf(code) * 7 + fills.indexOf(fill));
        const session = (await openSession({ functions })).useAsGlobals();
        try {
          const first: Heads = {
            requests: openingColumns(data, definitions[code]),
            knownOn: "2004-05-14",
            unit: moneyUnits[1] as MoneyUnit,
          };
          const slots = slotsOf(data, arrange(code, first), { aligned: true, fill });
          const inserted = await insertOnNewSheet(() => planOf(code, first, fill, slots));
          const { sheet } = inserted;
          assert.deepEqual(told(await seen(session, inserted.plan, sheet)), []);
          for (let round = 0; round < changes; round += 1) {
            const heads = definitions[code].comparesVintages
              ? changeTogether(first, pick)
              : change(first, pick);
            const plan = planOf(code, heads, fill, slots);
            await session.run((context) => {
              writeHeads(context.workbook.worksheets.getItem(sheet), code, heads, slots);
              return Promise.resolve();
            });
            const { compared, differing } = await seen(session, plan, sheet);
            assert.ok(compared > 1000);
            assert.deepEqual(told({ differing }), [], `seed ${seed}: ${describeHeads(heads)}`);
            assert.deepEqual(fixedParts(inserted.plan), fixedParts(plan));
          }
        } finally {
          session.close();
        }
      });
});

/** The contents and the drawn looks of the cells of a sheet, compared with its plan. */
async function seen(session: Session, plan: SheetPlan, sheet: string): Promise<Compared> {
  const held = compareWithPlan(plan, await calculated(session, plan, sheet));
  const drawn = await compareDrawn(session, plan, sheet);
  return {
    compared: held.compared + drawn.compared,
    differing: [...held.differing, ...drawn.differing],
  };
}

/** The first that differ, cut to what can be read. */
const told = ({ differing }: Pick<Compared, "differing">): string[] =>
  differing.slice(0, 8).map((text) => text.slice(0, 300));

const arrange = (code: StatementCode, { requests, knownOn, unit }: Heads) =>
  arrangeStatement(data, definitions[code], asKnown(requests, knownOn), unit);

const planOf = (code: StatementCode, heads: Heads, fill: Fill, slots: readonly Slot[]) =>
  planStatement(
    data,
    arrange(code, heads),
    { anchor: { row: 0, column: 0 }, insertedAt: "2004-05-15T09:30:00.000Z", fill, chart: true },
    slots,
  );

/** A release that was not published yet has no column: no sheet is inserted with one. */
const isHeld = ({ vintage, knownOn }: { vintage: Vintage; knownOn: string | undefined }) =>
  typeof vintage === "string" || knownOn === undefined || vintage.date <= knownOn;

/** Changes some heads; columns next to amounts follow them. */
function change({ requests, knownOn, unit }: Heads, pick: ReturnType<typeof randomFrom>): Heads {
  const day = pick([knownOn, pick(dates)]);
  const changed = requests.map((request): ColumnRequest => {
    if (request.shows !== undefined || pick([true, false])) return request;
    const vintage: Vintage = pick(["latest", "latest", pick(vintages)]);
    const own = isHeld({ vintage, knownOn: day }) ? vintage : "latest";
    return { ...request, period: pick(periods), vintage: own };
  });
  return {
    requests: changed.map((request, n): ColumnRequest => {
      const followed = changed[amountColumn(requests, n)];
      return request.shows !== undefined && followed
        ? { ...request, period: followed.period, vintage: followed.vintage }
        : request;
    }),
    knownOn: day,
    unit: pick([unit, pick(moneyUnits)]),
  };
}

/** Two vintages are compared of one period. */
function changeTogether({ requests }: Heads, pick: ReturnType<typeof randomFrom>): Heads {
  const period = pick(periods);
  return {
    requests: requests.map((request) => ({ ...request, period })),
    knownOn: pick(dates),
    unit: pick(moneyUnits),
  };
}

function writeHeads(
  sheet: Excel.Worksheet,
  code: StatementCode,
  heads: Heads,
  slots: readonly Slot[],
): void {
  const set = (row: number, column: number, value: string | number): void => {
    sheet.getRange(`${columnName(column)}${row + 1}`).values = [[value]];
  };
  slots.forEach((slot, index) => {
    const request = slot.kind === "column" ? heads.requests[slot.n] : undefined;
    if (!request || request.shows !== undefined) return;
    const column = columns.firstFigure + index;
    set(rows.period, column, request.period.code);
    const { vintage } = request;
    const own = typeof vintage === "string" ? vintage : vintage.code;
    set(rows.release, column, own === "latest" ? "" : own);
  });
  if (hasMoney(arrange(code, heads))) set(rows.period, columns.label, heads.unit.code);
  set(rows.ended, columns.label, heads.knownOn === undefined ? "" : serialOf(heads.knownOn));
}

const describeHeads = ({ requests, knownOn, unit }: Heads): string =>
  `${unit.code}, as known on ${knownOn ?? "any day"}: ${requests
    .map(
      ({ period, vintage, shows }) =>
        `${period.code}@${typeof vintage === "string" ? vintage : vintage.code} ${shows ?? ""}`,
    )
    .join(", ")}`;
