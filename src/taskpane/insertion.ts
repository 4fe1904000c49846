import type { Dataset } from "../dataset/dataset.ts";
import type { TableWords } from "../dataset/open-notes.ts";
import { Failure } from "../errors.ts";
import { insertAtSelection, type Confirm } from "../excel/insert-at-selection.ts";
import type { MakePlan } from "../excel/inserted.ts";
import { insertOnNewSheet } from "../excel/insert-on-new-sheet.ts";
import { needsNewSheet, type Choice } from "./choice.ts";
import { chosenPlans } from "./chosen-plans.ts";
import { describeFailure } from "./describe-failure.ts";
import { describeInsertion } from "./describe-insertion.ts";
import { loadReportPlans } from "./load-report-plans.ts";
import { inNamespace } from "./namespace.ts";
import { notify } from "./notice.ts";

/** Inserts what was chosen where it was chosen to go; how it went is told as a notice. */
export async function insertChoice(data: Dataset, choice: Choice, confirm: Confirm): Promise<void> {
  notify({ kind: "busy", text: "Inserting …" });
  try {
    const plans = inNamespace(await plansFor(data, choice));
    const written =
      choice.place === "newSheet" || needsNewSheet(choice)
        ? await insertOnNewSheet(plans)
        : await insertAtSelection(plans, confirm);
    const text = written ? describeInsertion(written) : "Nothing was changed.";
    notify({ kind: "done", text });
  } catch (error) {
    notify({ kind: "failed", text: describeFailure(error) });
  }
}

/** What plans a report and the words of a table come when they are wanted. */
async function plansFor(data: Dataset, choice: Choice): Promise<MakePlan> {
  const { subject } = choice;
  if (subject.kind !== "report")
    return chosenPlans(data, choice, subject, { words: await wordsFor(data, choice) });
  const { reportPlans } = await loadReportPlans();
  return reportPlans(data, subject.code, choice);
}

/** The words come when they are wanted: only printed tables have any. */
async function wordsFor(data: Dataset, { subject }: Choice): Promise<TableWords> {
  if (subject.kind !== "table") return { heads: [], notes: [] };
  const { openWords } = await import("../dataset/open-notes.ts").catch(() => {
    const message =
      "The notes to this table could not be loaded. Nothing was changed. Check the connection, then insert the table again.";
    throw new Failure("host", message);
  });
  return openWords(data);
}
