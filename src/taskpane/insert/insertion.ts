import type { Dataset } from "../../dataset/dataset.ts";
import type { TableWords } from "../../dataset/open-notes.ts";
import { Failure } from "../../errors.ts";
import { insertAtSelection, type Confirm } from "../../excel/insert-at-selection.ts";
import { findBlocks } from "../../excel/find-blocks.ts";
import type { MakePlan } from "../../excel/inserted.ts";
import { insertOnNewSheet } from "../../excel/insert-on-new-sheet.ts";
import { loadSelectedCorner, type Corner } from "../../excel/look-at-selection.ts";
import { definitions } from "../../statements/definitions/gallery.ts";
import { blockName } from "../../sheet/statement/names.ts";
import type { BlockAnswer, BlockOffer } from "./block-offer.ts";
import { needsNewSheet, type Choice } from "./choice.ts";
import { chosenPlans } from "./chosen-plans.ts";
import { describeFailure } from "../describe-failure.ts";
import { currentLanguage } from "../language/language.ts";
import { describeInsertion } from "./describe-insertion.ts";
import { texts } from "./insertion-texts.ts";
import { loadReportPlans } from "./load-report-plans.ts";
import { texts as formTexts } from "./texts.ts";
import { inTurn } from "../in-turn.ts";
import { inNamespace } from "../namespace.ts";
import { notify } from "../notice.ts";

const t = (): (typeof texts)["en"] => texts[currentLanguage()];

/** Asks what to do with a block that is already in the workbook; undefined for nothing. */
export type AskAboutBlock = (offer: BlockOffer) => Promise<BlockAnswer | undefined>;

/** The questions that an insertion may ask. */
export interface Questions {
  readonly confirm: Confirm;
  readonly ask: AskAboutBlock;
}

/** Inserts the chosen subject at the chosen place, and shows the result as a notice. */
export async function insertChoice(
  data: Dataset,
  choice: Choice,
  { confirm, ask }: Questions,
): Promise<void> {
  try {
    let selected = cornerFor(choice);
    const changed = await changeBlockThere(data, choice, async (offer) => {
      const answer = await ask(offer);
      // The user may have selected another cell while the question was open; the selection at the answer counts.
      if (answer?.do === "another") selected = cornerFor(choice);
      return answer;
    });
    const say =
      changed === undefined ? await insert(data, choice, confirm, await selected) : () => changed;
    notify({
      kind: "done",
      get text() {
        return say();
      },
    });
  } catch (error) {
    notify({
      kind: "failed",
      get text() {
        return describeFailure(error);
      },
    });
  }
}

const goesToNewSheet = (choice: Choice): boolean =>
  choice.place === "newSheet" || needsNewSheet(choice);

/**
 * Requests the selected cell as soon as the user clicks, if the sheet goes to the selection: while Excel is slow to
 * answer, the user may select another cell. The result is awaited only if it is needed.
 */
function cornerFor(choice: Choice): Promise<Corner | undefined> {
  if (goesToNewSheet(choice)) return Promise.resolve(undefined);
  const corner = loadSelectedCorner();
  // If a block is changed instead, the cell is not needed, and a failure to read it is ignored.
  corner.catch(() => undefined);
  return corner;
}

/** Inserts, and returns a function that gives the message in the current language. */
async function insert(
  data: Dataset,
  choice: Choice,
  confirm: Confirm,
  corner: Corner | undefined,
): Promise<() => string> {
  const plans = inNamespace(await plansFor(data, choice));
  const written = goesToNewSheet(choice)
    ? await inTurn(() => insertOnNewSheet(plans))
    : await insertAtSelection(plans, confirm, corner);
  return () => (written ? describeInsertion(written, currentLanguage()) : t().nothingChanged);
}

/**
 * Changes the block of the statement that is in the workbook, if the user wants that, and returns the message; undefined
 * if a new one is to be inserted. If there are several blocks, the one on the active sheet is used, otherwise the last.
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
  const offer = await offerFor(data, subject.code, choice, {
    language: currentLanguage(),
    block,
    known,
    plans,
  });
  const answer = await ask(offer);
  if (!answer) return t().nothingChanged;
  return answer.do === "another" ? undefined : changeAsAnswered(data, offer, answer);
}

/** Loaded only if the workbook has a block of the statement. */
const loadOffer = (): Promise<typeof import("./block-offer.ts")> =>
  import("./block-offer.ts").catch(() => {
    throw new Failure("host", () => formTexts[currentLanguage()].blockMissing);
  });

/**
 * Returns the function that plans the chosen subject. The code for reports and the words of tables are loaded only if
 * needed.
 */
async function plansFor(data: Dataset, choice: Choice): Promise<MakePlan> {
  const { subject } = choice;
  if (subject.kind !== "report")
    return chosenPlans(data, choice, subject, { words: await wordsFor(data, choice) });
  const { reportPlans } = await loadReportPlans();
  return reportPlans(data, subject.code, choice);
}

/** Loads the words of a printed table; other subjects have none. */
async function wordsFor(data: Dataset, { subject }: Choice): Promise<TableWords> {
  if (subject.kind !== "table") return { heads: [], notes: [] };
  const { openWords } = await import("../../dataset/open-notes.ts").catch(() => {
    throw new Failure("host", () => t().notesMissing);
  });
  return openWords(data);
}
