import type { Locator } from "playwright-core";
import { texts as find } from "../../src/taskpane/find/texts.ts";
import { texts as insert } from "../../src/taskpane/insert/texts.ts";
import type { Language } from "../../src/taskpane/language/language.ts";
import { texts as frame } from "../../src/taskpane/view/texts.ts";
import { auditTexts } from "../../src/taskpane/workbook/audit-texts.ts";
import { freezeTexts } from "../../src/taskpane/workbook/freeze-texts.ts";
import { repairTexts } from "../../src/taskpane/workbook/repair-texts.ts";
import { texts as tasks } from "../../src/taskpane/workbook/texts.ts";
import { updateTexts } from "../../src/taskpane/workbook/update-texts.ts";
import type { Workbench } from "./workbench.ts";

/** The texts of the pane in a language, so that one tour works in both. */
const wordsIn = (language: Language) => ({
  frame: frame[language],
  insert: insert[language],
  find: find[language],
  tasks: tasks[language].tasks,
  audit: auditTexts[language],
  freeze: freezeTexts[language],
  update: updateTexts[language],
  repair: repairTexts[language],
});

/** Someone who goes through the pane. */
interface Tour {
  readonly workbench: Pick<Workbench, "page" | "pane" | "sheet">;
  readonly say: ReturnType<typeof wordsIn>;
  /** The place in view. */
  readonly here: Locator;
}

/** A place with something in it. */
export interface Stop {
  readonly at: string;
  readonly come: (tour: Tour) => Promise<void>;
  /** Closes anything that would block the way to the next place. */
  readonly leave?: (tour: Tour) => Promise<void>;
}

/** Returns a tour of the pane, which is put into a language. */
export async function tourIn(language: Language, workbench: Tour["workbench"]): Promise<Tour> {
  const { pane } = workbench;
  const inOther = pane.getByRole("button", {
    name: frame[language === "en" ? "ja" : "en"].otherLanguage,
  });
  if (await inOther.isVisible()) await inOther.click();
  const here = pane.locator("[role=tabpanel]:visible").first();
  return { workbench, say: wordsIn(language), here };
}

const escape: Stop["leave"] = async ({ workbench: { pane } }) => {
  await pane.getByRole("alertdialog").press("Escape");
  await pane.getByRole("alertdialog").waitFor({ state: "detached" });
};

async function open(
  { workbench: { pane }, say }: Tour,
  place: keyof Tour["say"]["frame"]["places"],
) {
  const name = say.frame.places[place];
  const opener = place === "help" ? "button" : "tab";
  await pane.getByRole(opener, { name, exact: true }).first().click();
}

async function openTask(tour: Tour, task: keyof Tour["say"]["tasks"]): Promise<void> {
  await open(tour, "workbook");
  await tour.here.getByRole("tab", { name: tour.say.tasks[task] }).click();
}

const choose = ({ say, here }: Tour, id: string) =>
  here.getByRole("combobox", { name: say.insert.what }).selectOption(id);

/** Opens all that is folded. */
export async function unfold(within: Locator): Promise<void> {
  const closed = within.locator("button[aria-expanded=false]:visible");
  while ((await closed.count()) > 0) await closed.first().click();
}

/** The places of the pane as they are in use, over the workbook of `writeTourBook`. */
export const stops: readonly Stop[] = [
  {
    at: "Insert",
    come: async (tour) => {
      await open(tour, "insert");
      await choose(tour, "Operations");
      await tour.here.getByRole("region").last().waitFor();
      await unfold(tour.here);
    },
  },
  {
    at: "Insert, a question",
    come: async (tour) => {
      const { here, say, workbench } = tour;
      await open(tour, "insert");
      await choose(tour, "4Q03 IS");
      await here.getByRole("radio", { name: say.insert.destinations.selection }).check();
      await workbench.sheet.select("A1");
      await here.locator("button[type=submit]").click();
      await workbench.pane.getByRole("alertdialog").waitFor();
    },
    leave: escape,
  },
  {
    at: "Find, results",
    come: async (tour) => {
      await open(tour, "find");
      const box = tour.here.getByRole("combobox", { name: tour.say.find.search });
      await box.fill("EBITDA");
      await box.press("ArrowDown");
    },
  },
  {
    at: "Find, an item",
    come: async (tour) => {
      await open(tour, "find");
      const box = tour.here.getByRole("combobox", { name: tour.say.find.search });
      await box.fill("Revenue.SI");
      await box.press("Enter");
      await tour.here.locator("code").first().waitFor();
    },
  },
  {
    at: "Find, a question",
    come: async (tour) => {
      const { here, say, workbench } = tour;
      await workbench.sheet.select("A1");
      await here.getByRole("button", { name: say.find.insert, exact: true }).last().click();
      await workbench.pane.getByRole("alertdialog").waitFor();
    },
    leave: escape,
  },
  {
    at: "Trace, a figure",
    come: async (tour) => {
      await open(tour, "trace");
      await tour.workbench.sheet.select("B2");
      await tour.here.getByText("4,001,449").first().waitFor();
      await tour.here.locator("mark").first().waitFor();
    },
  },
  {
    at: "Trace, a sum",
    come: async (tour) => {
      await open(tour, "trace");
      await tour.workbench.sheet.select("B4");
      await tour.here.locator("li button").first().waitFor();
    },
  },
  {
    at: "Trace, an error",
    come: async (tour) => {
      await open(tour, "trace");
      await tour.workbench.sheet.select("B5");
      await tour.here
        .getByText(/#VALUE!/)
        .first()
        .waitFor();
    },
  },
  {
    at: "Checks",
    come: async (tour) => {
      await open(tour, "checks");
      const rows = tour.here.locator("li button[aria-expanded]");
      await rows.first().waitFor();
      if ((await rows.first().getAttribute("aria-expanded")) === "false")
        await rows.first().click();
    },
  },
  {
    at: "Workbook, an audit",
    come: async (tour) => {
      await openTask(tour, "audit");
      await tour.here.getByRole("button", { name: tour.say.audit.begin }).click();
      await tour.here.getByRole("status").filter({ hasText: /\d/ }).first().waitFor();
      await unfold(tour.here);
    },
  },
  {
    at: "Workbook, what freezes",
    come: async (tour) => {
      await openTask(tour, "freeze");
      await tour.here.getByRole("button", { name: tour.say.freeze.freeze.look }).click();
      await tour.here.getByRole("button", { name: tour.say.freeze.freeze.write }).waitFor();
    },
  },
  {
    at: "Workbook, what a newer date changes",
    come: async (tour) => {
      await openTask(tour, "update");
      await tour.here.getByRole("button", { name: tour.say.update.work.look }).click();
      await tour.here.getByRole("button", { name: tour.say.update.work.write }).waitFor();
    },
  },
  {
    at: "Workbook, repair",
    come: async (tour) => {
      await openTask(tour, "repair");
      await tour.here.getByRole("button", { name: tour.say.repair.begin }).click();
      await tour.here.getByText(tour.say.repair.none).waitFor();
    },
  },
  { at: "Help", come: (tour) => open(tour, "help") },
];

/** A figure, an older one, their sum, an error and a figure that is typed in. */
export const tourBook: readonly (readonly (string | number)[])[] = [
  ["A model", "JPY thousands"],
  ["Systems integration, 4Q03", '=IIJ.REVENUE("4Q03","SI")'],
  ["Net income, 4Q02", '=IIJ.FIGURE("4Q02","Income.Net",,"2003-12-31")'],
  ["Both", "=B2+B3"],
  ["Of no period", '=IIJ.REVENUE("nonsense")'],
  ["Typed in", 4001449],
];

/** Writes a sheet with the cells of `tourBook`. */
export async function writeTourBook({ pane }: Pick<Workbench, "pane">): Promise<void> {
  await pane.evaluate(
    (cells) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Model");
        sheet.getRange("A1:B6").formulas = cells.map((row) => [...row]);
        sheet.activate();
        await context.sync();
      }),
    tourBook,
  );
}
