import { enterFormula } from "../../../src/excel/enter-formula.ts";
import { selectCell } from "../../../src/excel/select-cell.ts";
import {
  choose,
  toSubject,
  type Choice,
  type ChoiceStep,
} from "../../../src/taskpane/insert/choice.ts";
import type { BlockAnswer } from "../../../src/taskpane/insert/block-offer.ts";
import { insertChoice } from "../../../src/taskpane/insert/insertion.ts";
import { lookAtVerdicts } from "../../../src/taskpane/checks/workbook-verdicts.ts";
import { commands } from "../../../src/taskpane/commands.ts";
import { COMMANDS, OPENINGS } from "../../../src/taskpane/start/command-names.ts";
import { standBy } from "../../../src/taskpane/start/standby.ts";
import { keepSources } from "../../../src/taskpane/trace/kept-sources.ts";
import { loadTrace } from "../../../src/taskpane/trace/load-trace.ts";
import { auditWorkbook } from "../../../src/taskpane/workbook/audit-workbook.ts";
import { freezeAsOffered, lookAtFreeze } from "../../../src/taskpane/workbook/freeze-workbook.ts";
import { freezeTexts } from "../../../src/taskpane/workbook/freeze-texts.ts";
import { loadScope } from "../../../src/taskpane/workbook/load-freeze-book.ts";
import { repairWorkbook } from "../../../src/taskpane/workbook/repair-workbook.ts";
import {
  lookAtUnfreeze,
  unfreezeAsOffered,
} from "../../../src/taskpane/workbook/unfreeze-workbook.ts";
import { updateTexts } from "../../../src/taskpane/workbook/update-texts.ts";
import { lookAtUpdate, updateAsOffered } from "../../../src/taskpane/workbook/update-workbook.ts";
import type { Session } from "../../../workbench/excel-host/session.ts";
import { typedMeanwhile } from "./state.ts";
import { toldByCommand, toldByNotice, toldOfOther, toldOfWork, type Told } from "./told.ts";
import { chosen, data, type WorkbookCode } from "./workbooks.ts";

/** An action of a user, and the workbook it is done in. */
export interface Action {
  readonly name: string;
  readonly place: "ribbon" | "insert" | "find" | "trace" | "checks" | "workbook";
  readonly workbook: WorkbookCode;
  /** Does the preparation, and returns the function that the button runs. */
  readonly begin: (session: Session) => Promise<() => Promise<Told>>;
}

const all = { of: "workbook" } as const;
const as = { data, namespace: "IIJ", language: "en" } as const;
const look = (following = {}) => lookAtUpdate(data, "IIJ", "2004-05-14", following);

const started = new WeakSet<Session>();

/** Registers the commands of the ribbon in the library of a session, once. */
function startRibbon(session: Session): void {
  if (started.has(session)) return;
  started.add(session);
  globalThis.iijStandby = undefined;
  standBy().takeOver(commands);
}

const command = (name: string): Action => ({
  name,
  place: "ribbon",
  workbook: "own",
  begin: (session) => {
    startRibbon(session);
    return Promise.resolve(async () => {
      await session.invokeCommand(name);
      return name in COMMANDS ? toldByCommand() : { kind: "done", texts: {} };
    });
  },
});

const insertion = (
  name: string,
  workbook: WorkbookCode,
  choice: Choice,
  answer: BlockAnswer = { do: "another" },
): Action => ({
  name,
  place: "insert",
  workbook,
  begin: () =>
    Promise.resolve(async () => {
      await insertChoice(data, choice, {
        // A user does not agree to lose what he has just typed.
        confirm: ({ samples }) => Promise.resolve(!samples.includes(typedMeanwhile)),
        ask: () => Promise.resolve(answer),
      });
      return toldByNotice();
    }),
});

const atSelection: ChoiceStep = { set: "place", to: "selection" };
const table = { kind: "table", release: "4Q03", table: "8" } as const;
const inMillions: ChoiceStep = { set: "unit", to: "JPYm" };

const insertions: readonly Action[] = [
  insertion("a statement, live, on a new sheet", "own", chosen("CAPEX")),
  insertion("a statement as one formula", "own", chosen("CAPEX", { set: "fill", to: "spill" })),
  insertion("a statement as values", "own", chosen("CAPEX", { set: "fill", to: "values" })),
  insertion("a printed table", "own", choose(chosen("CAPEX"), toSubject(data, table))),
  insertion(
    "the guidance",
    "own",
    choose(chosen("CAPEX"), toSubject(data, { kind: "report", code: "Guidance" })),
  ),
  insertion("a statement at the selection", "own", chosen("Bandwidth", atSelection)),
  insertion("a statement over other cells", "filled", chosen("Bandwidth", atSelection)),
  insertion("another statement", "block", chosen("CAPEX")),
  insertion("another unit", "block", chosen("CAPEX", inMillions), { do: "set" }),
  insertion("a period more", "block", chosen("CAPEX"), { do: "add", period: "1Q03" }),
  insertion("a period more everywhere", "blocks", chosen("CAPEX"), {
    do: "add",
    period: "1Q03",
    everywhere: true,
  }),
  insertion("a statement in place of another", "block", chosen("CAPEX", inMillions), {
    do: "replace",
  }),
];

const other = (
  name: string,
  place: Action["place"],
  workbook: WorkbookCode,
  run: () => Promise<unknown>,
): Action => ({
  ...{ name, place, workbook },
  begin: () => Promise.resolve(() => toldOfOther(run)),
});

const formula = { formula: '=IIJ.REVENUE("4Q03","SI")', spills: false };
const yes = (): Promise<boolean> => Promise.resolve(true);

const work = (
  name: string,
  place: Action["place"],
  workbook: WorkbookCode,
  make: () => Promise<(following: object) => Promise<unknown>>,
  changed?: Told["texts"],
): Action => ({
  ...{ name, place, workbook },
  begin: async () => {
    const run = await make();
    return () => toldOfWork(run, changed);
  },
});

const frozenSince = { en: freezeTexts.en.changed, ja: freezeTexts.ja.changed };
const updatedSince = { en: updateTexts.en.changed, ja: updateTexts.ja.changed };

/** Every command of the ribbon, and every action of every place of the pane. */
export const actions: readonly Action[] = [
  ...[...Object.keys(COMMANDS), ...Object.keys(OPENINGS)].map(command),
  ...insertions,
  other("a formula into an empty cell", "find", "own", () => enterFormula(formula, yes)),
  other("a formula over another", "find", "filled", () => enterFormula(formula, yes)),
  other("the trace of a cell", "trace", "model", async () => {
    await selectCell({ sheet: "Sheet1", row: 1, column: 7 });
    const sources = keepSources();
    return loadTrace({ data, namespace: "IIJ", sources, reach: 1, isWanted: () => true });
  }),
  other("the trace of a frozen cell", "trace", "frozen", async () => {
    await selectCell({ sheet: "Sheet1", row: 1, column: 4 });
    const sources = keepSources();
    return loadTrace({ data, namespace: "IIJ", sources, reach: 1, isWanted: () => true });
  }),
  other("going to a cell", "checks", "own", () =>
    selectCell({ sheet: "Sheet1", row: 2, column: 1 }),
  ),
  work("the verdicts", "checks", "block", () => Promise.resolve(lookAtVerdicts)),
  work("the audit", "workbook", "model", () =>
    Promise.resolve((following) => auditWorkbook(data, "IIJ", following)),
  ),
  work("a look at freezing", "workbook", "model", () =>
    Promise.resolve((following) => lookAtFreeze(all, "IIJ", following)),
  ),
  work("a look at freezing the sheet in view", "workbook", "model", () =>
    Promise.resolve(async (following) => lookAtFreeze(await loadScope("sheet"), "IIJ", following)),
  ),
  work(
    "freezing",
    "workbook",
    "model",
    async () => {
      const offer = await lookAtFreeze(all, "IIJ");
      return (following) => freezeAsOffered(offer, as, following);
    },
    frozenSince,
  ),
  work("a look at unfreezing", "workbook", "frozen", () =>
    Promise.resolve((following) => lookAtUnfreeze(all, following)),
  ),
  work(
    "unfreezing",
    "workbook",
    "frozen",
    async () => {
      const offer = await lookAtUnfreeze(all);
      return (following) => unfreezeAsOffered(offer, following);
    },
    frozenSince,
  ),
  work("a look at updating", "workbook", "model", () => Promise.resolve(look)),
  work(
    "updating",
    "workbook",
    "model",
    async () => {
      const plan = await look();
      const writes = plan.updates.flatMap((update) => update.writes);
      return (following) => updateAsOffered({ plan, writes, look }, following);
    },
    updatedSince,
  ),
  work(
    "updating frozen values",
    "workbook",
    "frozen",
    async () => {
      const plan = await look();
      const writes = plan.frozen.flatMap((update) => update.writes);
      return (following) => updateAsOffered({ plan, writes, look }, following);
    },
    updatedSince,
  ),
  work("repairing", "workbook", "stuck", () =>
    Promise.resolve((following) => repairWorkbook("IIJ", following)),
  ),
];
