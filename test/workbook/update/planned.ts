import { planUpdate, type UpdatePlan } from "../../../src/workbook/update/plan-update.ts";
import type { WorkbookCells } from "../../../src/workbook/workbook-cells.ts";
import { data } from "../../dataset/held.ts";
import { finish } from "../audit/books.ts";

export const target = { knownOn: "2004-05-14", release: "4Q03" };

/** Returns what the newest date changes in a workbook. */
export const planned = (book: WorkbookCells): UpdatePlan =>
  finish(planUpdate({ book, data, namespace: "IIJ" }, target));

/** Returns each update of a plan: its kind, the cell to set, the writes, and the changes. */
export const partsOf = ({ updates }: UpdatePlan) =>
  updates.map(({ of, sheet, cell, writes, changes }) => ({
    of: `${of} ${sheet}${cell ? ` ${cell.sheet} ${cell.row},${cell.column}` : ""}`,
    writes: writes.map(({ sheet: on, row, column, to }) => [`${on} ${row},${column}`, to[0]?.[0]]),
    changes: changes.map(
      ({ place, kind }) => `${place.sheet} ${place.row},${place.column} ${kind}`,
    ),
  }));
