import { openDataset } from "../dataset/open-dataset.ts";
import { insertOnNewSheet } from "../excel/insert-on-new-sheet.ts";
import { defaultUnit } from "../model/unit.ts";
import { hasChart } from "../sheet/chart/specs.ts";
import type { StatementCode } from "../statements/definitions/definition.ts";
import { openingColumns } from "../statements/columns/opening-columns.ts";
import { definitions } from "../statements/definitions/gallery.ts";
import { describeFailure } from "./describe-failure.ts";
import { describeInsertion } from "./describe-insertion.ts";
import { inNamespace } from "./namespace.ts";
import { notify } from "./notice.ts";
import { statementPlans } from "./plans.ts";
import { COMMANDS, SHOW_PANE } from "./start/command-names.ts";
import type { Command, Commands } from "./start/stub-commands.ts";

/** What carries out each command and each shortcut, and tells Excel when it is done. */
export const commands: Commands = {
  ...Object.fromEntries(
    Object.entries(COMMANDS).map(([name, code]): [string, Command] => [
      name,
      (event) => {
        void insertByCommand(code).finally(() => event?.completed());
      },
    ]),
  ),
  [SHOW_PANE]: (event) => {
    void showPane().finally(() => event?.completed());
  },
};

/**
 * Inserts a statement on a new sheet as the pane opens with it: its opening columns, live, with its chart if it has one.
 *
 * A command can neither ask nor show anything, so a failure is told by the pane, which opens for it.
 */
async function insertByCommand(code: StatementCode): Promise<void> {
  try {
    const data = openDataset();
    const columns = openingColumns(data, definitions[code]);
    const choice = {
      unit: defaultUnit,
      fill: "live",
      chart: hasChart(code),
      aligned: true,
    } as const;
    const plans = statementPlans(data, code, columns, choice);
    const written = await insertOnNewSheet(inNamespace(plans));
    notify({ kind: "done", text: describeInsertion(written) });
  } catch (error) {
    notify({ kind: "failed", text: describeFailure(error) });
    await showPane();
  }
}

/** Should Excel not open the pane now, it tells what it has to tell when the user opens it. */
async function showPane(): Promise<void> {
  await Office.addin.showAsTaskpane().catch(() => undefined);
}
