import { answered } from "../excel/run-in-excel.ts";
import type { StatementCode } from "../statements/definitions/definition.ts";
import { currentLanguage } from "./language/language.ts";
import { notify } from "./notice.ts";
import { go } from "./places.ts";
import { COMMANDS, OPENINGS, SHOW_PANE } from "./start/command-names.ts";
import type { Command, Commands } from "./start/stub-commands.ts";
import { texts } from "./texts.ts";

/** The functions of each command and each shortcut. Each tells Excel when it is done. */
export const commands: Commands = {
  ...Object.fromEntries(
    Object.entries(COMMANDS).map(([name, code]): [string, Command] => [
      name,
      (event) => {
        void insertOnce(code).finally(() => event?.completed());
      },
    ]),
  ),
  ...Object.fromEntries(
    Object.entries(OPENINGS).map(([name, target]): [string, Command] => [
      name,
      (event) => {
        go(target);
        void showPane().finally(() => event?.completed());
      },
    ]),
  ),
  [SHOW_PANE]: (event) => {
    void showPane().finally(() => event?.completed());
  },
};

const underWay = new Map<StatementCode, Promise<void>>();

/** A click on a command that is running is the second click of a double click: it waits for the first. */
function insertOnce(code: StatementCode): Promise<void> {
  const inserting =
    underWay.get(code) ??
    insertByCommand(code).finally(() => {
      underWay.delete(code);
    });
  underWay.set(code, inserting);
  return inserting;
}

/**
 * A command can neither ask nor show anything, so the pane shows the result, and opens if there is a failure. The code
 * that inserts is loaded with the first command, so that the page does not wait for it.
 */
async function insertByCommand(code: StatementCode): Promise<void> {
  const part = await import("./insert/insert-as-opened.ts").catch(() => undefined);
  const language = currentLanguage();
  const text = texts[language].insertingMissing;
  const { notice, opensPane } = part
    ? await part.insertAsOpened(code, language)
    : ({ notice: { kind: "failed", text }, opensPane: true } as const);
  notify(notice);
  if (opensPane) await showPane();
}

/** If Excel does not open the pane now, or does not answer, the message is shown when the user opens it. */
async function showPane(): Promise<void> {
  await answered(Office.addin.showAsTaskpane()).catch(() => undefined);
}
