import type { Dataset } from "../../dataset/dataset.ts";
import type { TableWords } from "../../dataset/open-notes.ts";
import { Failure } from "../../errors.ts";
import { insertAtSelection, type Confirm } from "../../excel/insert-at-selection.ts";
import { findBlocks } from "../../excel/find-blocks.ts";
import type { MakePlan } from "../../excel/inserted.ts";
import { insertOnNewSheet } from "../../excel/insert-on-new-sheet.ts";
import { definitions } from "../../statements/definitions/gallery.ts";
import { blockName } from "../../sheet/statement/names.ts";
import type { BlockAnswer, BlockOffer } from "./block-offer.ts";
import { needsNewSheet, type Choice } from "./choice.ts";
import { chosenPlans } from "./chosen-plans.ts";
import { describeFailure } from "../describe-failure.ts";
import { describeInsertion } from "./describe-insertion.ts";
import { loadReportPlans } from "./load-report-plans.ts";
import { inNamespace } from "../namespace.ts";
import { notify } from "../notice.ts";

/** Asks what to do with a block that stands in the workbook; undefined for nothing. */
export type AskAboutBlock = (offer: BlockOffer) => Promise<BlockAnswer | undefined>;

/** What an insertion may have to ask. */
export interface Questions {
  readonly confirm: Confirm;
  readonly ask: AskAboutBlock;
}

/** Inserts what was chosen where it was chosen to go; how it went is told as a notice. */
export async function insertChoice(
  data: Dataset,
  choice: Choice,
  { confirm, ask }: Questions,
): Promise<void> {
  notify({ kind: "busy", text: "Inserting …" });
  try {
    const text =
      (await changeBlockThere(data, choice, ask)) ?? (await insert(data, choice, confirm));
    notify({ kind: "done", text });
  } catch (error) {
    notify({ kind: "failed", text: describeFailure(error) });
  }
}

async function insert(data: Dataset, choice: Choice, confirm: Confirm): Promise<string> {
  const plans = inNamespace(await plansFor(data, choice));
  const written =
    choice.place === "newSheet" || needsNewSheet(choice)
      ? await insertOnNewSheet(plans)
      : await insertAtSelection(plans, confirm);
  return written ? describeInsertion(written) : nothingChanged;
}

const nothingChanged = "Nothing was changed.";

/**
 * Changes the block of the statement that stands in the workbook, if the user wants that, and returns what to tell;
 * undefined where another is to be inserted. Of several blocks it is the one on the sheet in view, else the last.
 */
async function changeBlockThere(
  data: Dataset,
  choice: Choice,
  ask: AskAboutBlock,
): Promise<string | undefined> {
  const { subject } = choice;
  if (subject.kind !== "statement") return undefined;
  const known = await findBlocks(...Object.keys(definitions).map(blockName));
  const blocks = known.filter(({ wanted }) => wanted === blockName(subject.code));
  const block = blocks.find(({ active }) => active) ?? blocks.at(-1);
  if (!block) return undefined;
  const { changeAsAnswered, offerFor } = await loadOffer();
  const plans = inNamespace(await plansFor(data, choice));
  const offer = await offerFor(data, subject.code, choice, { block, known, plans });
  const answer = await ask(offer);
  if (!answer) return nothingChanged;
  return answer.do === "another" ? undefined : changeAsAnswered(data, offer, answer);
}

/** What can be offered comes when there is something to offer. */
const loadOffer = (): Promise<typeof import("./block-offer.ts")> =>
  import("./block-offer.ts").catch(() => {
    const message =
      "This statement stands in the workbook already, and what can be done with it could not be loaded. Nothing was changed. Check the connection, then insert again.";
    throw new Failure("host", message);
  });

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
  const { openWords } = await import("../../dataset/open-notes.ts").catch(() => {
    const message =
      "The notes to this table could not be loaded. Nothing was changed. Check the connection, then insert the table again.";
    throw new Failure("host", message);
  });
  return openWords(data);
}
