import type { Session } from "../../../workbench/excel-host/session.ts";
import type { Passed } from "../../../workbench/excel-host/wire/line.ts";
import { elsewhere } from "./state.ts";

/** What goes wrong at a request. */
export interface Kind {
  readonly name: string;
  /** Disturbs the n-th request from now on; `request` is what it is when nothing is disturbed. */
  readonly disturb: (session: Session, n: number, request: Passed) => void;
  /** Whether the page itself goes, so that nothing is told. */
  readonly ends?: true;
  /** Whether the user types elsewhere meanwhile. */
  readonly goesOn?: true;
}

type Code = "GeneralException" | "InvalidOperationInCellEditMode" | "AccessDenied";

const refused = (name: string, code: Code, at: (actions: number) => number): Kind => ({
  name,
  disturb: ({ host: { line } }, n, { names }) => {
    line.disturb(n, { is: "refused", action: at(names.length), code });
  },
});

/** Every kind of fault that is tried at every request. */
export const kinds: readonly Kind[] = [
  refused("refused at once", "GeneralException", () => 1),
  refused("refused half-way", "GeneralException", (actions) => Math.ceil(actions / 2)),
  refused("refused at its end", "GeneralException", (actions) => actions),
  refused("a cell is typed into", "InvalidOperationInCellEditMode", () => 1),
  refused("open for reading only", "AccessDenied", () => 1),
  {
    name: "lost",
    disturb: ({ host: { line } }, n) => {
      line.disturb(n, { is: "lost" });
    },
  },
  {
    name: "done but not answered",
    disturb: ({ host: { line } }, n) => {
      line.disturb(n, { is: "unanswered" });
    },
  },
  {
    name: "answered after the user has gone on",
    goesOn: true,
    disturb: (session, n) => {
      session.host.line.disturb(n, { is: "late", until: () => goOn(session) });
    },
  },
  {
    name: "answered after it was given up",
    disturb: ({ host: { line } }, n) => {
      line.disturb(n, { is: "late", until: () => line.silent() });
    },
  },
  {
    name: "answered twice",
    disturb: ({ host: { line } }, n) => {
      line.disturb(n, { is: "twice" });
    },
  },
  {
    name: "the pane is closed",
    ends: true,
    disturb: ({ host: { line } }, n) => {
      line.cut(n);
    },
  },
];

/** The user selects another cell and types there. */
function goOn({ host }: Session): Promise<void> {
  const cell = host.book.workbook.getSheetByName("Sheet1")?.getRange(elsewhere);
  cell?.activate();
  cell?.setValue("typed meanwhile");
  return host.book.settle();
}
