import type { Session } from "../../../workbench/excel-host/session.ts";
import type { Passed } from "../../../workbench/excel-host/wire/line.ts";
import { elsewhere, typedMeanwhile } from "./state.ts";

/** A kind of fault at a request. */
export interface Kind {
  readonly name: string;
  /** Prepares the workbook before the action begins. */
  readonly prepare?: (session: Session) => Promise<void>;
  /** The user's permanent change to the sheet of an action; it is part of the expected states too. */
  readonly deletes?: (session: Session, sheet: string) => Promise<void>;
  /** Disturbs the n-th request from now on; `request` is the same request without a fault. */
  readonly disturb: (session: Session, n: number, request: Passed, sheet: string) => void;
  /** Whether the page itself is closed, so that there is no message. */
  readonly ends?: true;
  /** Whether the user types in another cell meanwhile. */
  readonly goesOn?: true;
  /** Undoes what the user has done meanwhile, so that states can be compared. */
  readonly takeBack?: (session: Session) => Promise<void>;
}

type Code = "GeneralException" | "InvalidOperationInCellEditMode" | "AccessDenied";

const refused = (name: string, code: Code, at: (actions: number) => number): Kind => ({
  name,
  disturb: ({ host: { line } }, n, { names }) => {
    line.disturb(n, { is: "refused", action: at(names.length), code });
  },
});

/** All kinds of faults; each is tried at every request. */
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
  meanwhile(
    "the sheet is renamed",
    ({ worksheets }) => {
      worksheets.getItem("Sheet1").name = "Renamed";
    },
    ({ worksheets }) => {
      worksheets.getItem("Renamed").name = "Sheet1";
    },
  ),
  meanwhile(
    "the sheet is protected",
    ({ worksheets }) => {
      worksheets.getItem("Sheet1").protection.protect();
    },
    ({ worksheets }) => {
      worksheets.getItem("Sheet1").protection.unprotect();
    },
  ),
  meanwhile(
    "the structure is protected",
    ({ protection }) => {
      protection.protect();
    },
    ({ protection }) => {
      protection.unprotect();
    },
  ),
  {
    name: "the sheet is deleted",
    // Excel does not delete the last visible sheet.
    prepare: (session) =>
      onWorkbook(session, ({ worksheets }) => {
        worksheets.add("Spare");
      }),
    deletes: deleteSheet,
    disturb: (session, n, _, sheet) => {
      session.host.line.disturb(n, { is: "preceded", by: () => deleteSheet(session, sheet) });
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

type Act = (workbook: Excel.Workbook) => void;

/** Returns a kind in which the user does something before the request is executed; `takeBack` undoes it. */
function meanwhile(name: string, act: Act, takeBack: Act): Kind {
  return {
    name,
    disturb: (session, n) => {
      session.host.line.disturb(n, { is: "preceded", by: () => onWorkbook(session, act) });
    },
    takeBack: (session) => onWorkbook(session, takeBack),
  };
}

const onWorkbook = (session: Session, act: Act): Promise<void> =>
  session.run(async (context) => {
    act(context.workbook);
    await context.sync();
  });

function deleteSheet(session: Session, sheet: string): Promise<void> {
  return onWorkbook(session, ({ worksheets }) => {
    worksheets.getItem(sheet).delete();
  });
}

/** The user selects another cell and types there. */
function goOn({ host }: Session): Promise<void> {
  const cell = host.book.workbook.getSheetByName("Sheet1")?.getRange(elsewhere);
  cell?.activate();
  cell?.setValue(typedMeanwhile);
  return host.book.settle();
}
