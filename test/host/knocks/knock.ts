import assert from "node:assert/strict";
import type { Session } from "../../../workbench/excel-host/session.ts";
import { englishWordsIn } from "../../taskpane/english-words.ts";
import type { Action } from "./actions.ts";
import type { Kind } from "./kinds.ts";
import { hurry } from "./patience.ts";
import { differences, lost, stateOf, typedElsewhere, typedMeanwhile, type State } from "./state.ts";
import type { Told } from "./told.ts";
import { expectedOf, settled, sheetOf, type Undisturbed } from "./undisturbed.ts";
import { begunAt, openFilled } from "./workbooks.ts";

/** Repeats an action with a fault at its n-th request, and returns everything that is wrong afterwards. */
export async function knock(undisturbed: Undisturbed, kind: Kind, n: number): Promise<string[]> {
  const { action, requests, after } = undisturbed;
  const { before, afters } = await expectedOf(undisturbed, kind);
  const session = await openFilled(action.workbook);
  const { line } = session.host;
  const slow = hurry(line);
  try {
    await kind.prepare?.(session);
    const run = await action.begin(session);
    kind.disturb(session, n, requests[n - 1] ?? assert.fail(), sheetOf(action));
    const told = await (kind.ends ? untilSilent(session, run) : inTime(run()));
    await kind.takeBack?.(session);
    const now = stateOf(session);
    if (told === "never") return ["the pane waits for ever"];
    line.mend();
    await settled(session);
    const later = stateOf(session);
    const wrong = fewest(
      afters.map((after) => [
        ...lost(before, after, now).map((each) => `lost: ${each}`),
        ...(told ? wrongIn(told, { before, after, now }) : []),
        ...lost(before, after, later).map((each) => `lost later: ${each}`),
      ]),
    ).filter((each) => !(kind.deletes && leadsTo(sheetOf(action), each)));
    wrong.push(...wrongLater(now, later, kind));
    if (told && kind.deletes) wrong.push(...(await wrongWithoutSheet(session, action)));
    else if (told) wrong.push(...(await wrongAgain(session, { action, before, after, now })));
    return wrong;
  } finally {
    // A closed page waits for nothing, but in these tests its modules continue to run.
    slow();
    await settled(session);
    session.close();
  }
}

/**
 * Says whether a difference is only a restored formula that refers to the deleted sheet, in a cell that showed #REF!
 * since the deletion.
 */
const leadsTo = (sheet: string, difference: string): boolean =>
  difference.includes("#REF!") && (difference.split(" → ").at(-1) ?? "").includes(`${sheet}!`);

const fewest = (lists: readonly string[][]): string[] =>
  lists.reduce((least, each) => (each.length < least.length ? each : least));

interface States {
  readonly before: State;
  readonly after: State;
  readonly now: State;
}

/** Checks the message: it is true, in both languages, and says what the state is and what to do. */
function wrongIn(told: Told, { before, after, now }: States): string[] {
  const wrong: string[] = [];
  const en = told.texts.en ?? "";
  const be = (what: string, is: State): void => {
    const differing = differences(is, now).filter((each) => !isLeftOver(each));
    if (differing.length > 0) wrong.push(`${what} is told, but: ${differing.join("; ")}`);
  };
  if (told.kind === "done") be("done", after);
  if (told.kind === "ended") be("ended", before);
  if (told.kind !== "failed") return wrong;
  if (asBefore.test(en)) be(`"${en}"`, before);
  if ("en" in told.texts && !saysLeft.test(en)) wrong.push(`does not say what is left: ${en}`);
  if ("en" in told.texts && !saysNext.test(en)) wrong.push(`does not say what to do: ${en}`);
  if (/fault of the add-in/.test(en)) wrong.push(`takes it for a fault: ${en}`);
  if ("ja" in told.texts) wrong.push(...wrongInJapanese(told.texts.ja ?? ""));
  return wrong;
}

/** Says whether a difference is the sheet of sources. If Excel does not delete it after unfreezing, the message says so. */
const isLeftOver = (difference: string): boolean => /Sources \(frozen\)/.test(difference);

const asBefore = /Nothing was changed|as (?:it was|they were) before|left as it was/;
const saysLeft =
  /Nothing was changed|as (?:it was|they were) before|left as it was|cells are as before|may (?:be in|still be|have changed)|were entered again/;
const saysNext =
  /Insert again|try again|Start again|start again|Look again|Unprotect|Press Ctrl|delete|check the|Insert it as values|insert again/;

function wrongInJapanese(text: string): string[] {
  const english = englishWordsIn(text.replace(/GeneralException: [^）]*/, ""));
  return [
    ...(text === "" ? ["nothing is said in Japanese"] : []),
    ...(english.length > 0 ? [`English in Japanese: ${english.join()}: ${text}`] : []),
    ...(/不具合/.test(text) ? [`takes it for a fault: ${text}`] : []),
  ];
}

/** Checks that nothing more changes after the pane has shown its message. */
function wrongLater(now: State, later: State, { goesOn }: Kind): string[] {
  const wrong = differences(now, later).map((each) => `later: ${each}`);
  if (now.selected !== later.selected)
    wrong.push(`later: selected ${now.selected} → ${later.selected}`);
  if (goesOn && !typedElsewhere(later).includes(typedMeanwhile))
    wrong.push("what was typed meanwhile is lost");
  return wrong;
}

/**
 * Checks that the same action succeeds when it is repeated. If nothing of the first attempt is left, the result is that
 * of an undisturbed action.
 */
async function wrongAgain(
  session: Session,
  { action, before, after, now }: States & { readonly action: Action },
): Promise<string[]> {
  const isFresh = differences(before, now).length === 0;
  // The user selects again the cell that the insertion was begun at.
  session.host.book.workbook.getSheetByName("Sheet1")?.getRange(begunAt).activate();
  const begun = await action.begin(session);
  const told = await inTime(begun());
  if (told === "never") return ["waits for ever when it is done again"];
  if (told.kind !== "done") return [`again: ${told.kind} ${told.texts.en ?? ""}`];
  const again = stateOf(session);
  const wrong = lost(before, after, again).map((each) => `lost again: ${each}`);
  if (isFresh) wrong.push(...differences(after, again).map((each) => `again: ${each}`));
  return wrong;
}

/**
 * Repeats an action whose sheet was deleted. The action may be refused, but not with a fault of the add-in, and it must
 * end.
 */
async function wrongWithoutSheet(session: Session, action: Action): Promise<string[]> {
  const run = await action.begin(session);
  const told = await inTime(run());
  if (told === "never") return ["waits for ever when it is done again"];
  const text = told.texts.en ?? "";
  return /fault of the add-in/.test(text) ? [`takes it for a fault: ${text}`] : [];
}

/** How long an action may take here, in milliseconds. */
const most = 45_000;

function inTime<T>(run: Promise<T>): Promise<T | "never"> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      resolve("never");
    }, most);
    run.then(resolve, reject).finally(() => {
      clearTimeout(timer);
    });
  });
}

/** Begins an action and abandons it when its requests no longer arrive: the page is closed, so there is no message. */
async function untilSilent({ host }: Session, run: () => Promise<Told>): Promise<undefined> {
  await new Promise<void>((resolve, reject) => {
    host.line.onSilence = () => {
      resolve();
    };
    run().catch(reject);
  });
}
