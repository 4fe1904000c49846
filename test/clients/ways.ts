import { openDataset } from "../../src/dataset/open-dataset.ts";
import { fills, type Fill } from "../../src/sheet/plan/placement.ts";
import { firstChoice, toSubject, choose } from "../../src/taskpane/insert/choice.ts";
import { insertChoice } from "../../src/taskpane/insert/insertion.ts";
import { currentNotice, onNotice } from "../../src/taskpane/notice.ts";
import { COMMANDS, SHOW_PANE } from "../../src/taskpane/start/command-names.ts";
import type { Session } from "../../workbench/excel-host/session.ts";
import type { Requirements } from "../../workbench/excel-host/wire/requirements.ts";

/**
 * A way in which a user can insert, and its result: "inserted", "inserted as values", "shown", or the words of a refusal.
 */
export interface Way {
  readonly name: string;
  /** The requirements of the way, besides those of the manifest. */
  readonly needs: Requirements;
  readonly go: (session: Session) => Promise<string>;
}

/** The pane's message about the last insertion; a single word if it succeeded. */
function outcome(): string {
  const { kind, text } = currentNotice();
  if (kind !== "done" || !text.startsWith("Written to ")) return text;
  return text.includes(" as values:") ? "inserted as values" : "inserted";
}

const ribbon = Object.entries(COMMANDS).map(([command, statement]): Way => ({
  name: `Ribbon: ${statement}`,
  needs: {},
  go: async (session) => {
    await session.invokeCommand(command);
    return outcome();
  },
}));

const KEYBOARD = { KeyboardShortcuts: "1.1" };

const keys: readonly Way[] = [
  {
    name: "Keys: open the pane",
    needs: KEYBOARD,
    go: async (session) => {
      const { addin } = session.host;
      addin.visibility = "Hidden";
      await session.pressShortcut(SHOW_PANE);
      const shown = (): boolean => addin.visibility === "Visible";
      while (!shown()) await new Promise(setImmediate);
      return "shown";
    },
  },
  ...["InsertOperations", "InsertBalanceSheet", "InsertCashFlows"].map((action): Way => ({
    name: `Keys: ${action.replace("Insert", "")}`,
    needs: KEYBOARD,
    go: async (session) => {
      const told = new Promise<void>((resolve) => {
        const leave = onNotice(() => {
          leave();
          resolve();
        });
      });
      await session.pressShortcut(action);
      await told;
      return outcome();
    },
  })),
];

const fillNames: Readonly<Record<Fill, string>> = {
  live: "live formulas",
  spill: "one formula",
  values: "values",
};

/** What the pane's Insert does, at an empty place of a sheet or on a new one. */
const pane = fills.flatMap((fill) =>
  (["newSheet", "selection"] as const).map((place): Way => ({
    name: `Pane: statement, ${fillNames[fill]}, ${place === "newSheet" ? "on a new sheet" : "at the selection"}`,
    needs: {},
    go: (session) => insert(session, fill, place),
  })),
);

/** Answers for a user who is not asked. */
const noAnswers = {
  confirm: () => Promise.resolve(false),
  ask: () => Promise.resolve({ do: "another" as const }),
};

const table: Way = {
  name: "Pane: printed table, values, on a new sheet",
  needs: {},
  go: async () => {
    const data = openDataset();
    const subject = { kind: "table", release: "4Q03", table: "8" } as const;
    const choice = choose(firstChoice(data, "en"), toSubject(data, subject));
    await insertChoice(data, { ...choice, fill: "values" }, noAnswers);
    return outcome();
  },
};

async function insert(
  session: Session,
  fill: Fill,
  place: "newSheet" | "selection",
): Promise<string> {
  await session.run(async (context) => {
    context.workbook.worksheets.add().activate();
    await context.sync();
  });
  const data = openDataset();
  await insertChoice(data, { ...firstChoice(data, "en"), fill, place }, noAnswers);
  return outcome();
}

/** Every way to have something inserted. */
export const ways: readonly Way[] = [...ribbon, ...keys, ...pane, table];
