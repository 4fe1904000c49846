import { isoDateOf } from "../../model/calendar.ts";
import { sentOfAnswer } from "../asked/asked-call.ts";
import type { SentValue } from "../formula/sent-value.ts";
import { columns } from "../freeze/sources-layout.ts";
import type { CellContent, LoadedCell } from "../workbook-cells.ts";
import { frozenState, type FrozenCell, type FrozenState } from "./frozen-cell.ts";
import type { CallTrace } from "./trace-call.ts";
import { isFormula, type Tracing } from "./traced-formula.ts";

/** The freezing of a cell, from its row of sources. */
export interface FrozenTrace {
  readonly cell: FrozenCell;
  readonly state: FrozenState | "reference deleted";
  /** The codes of the releases of its figures. */
  readonly release: string;
  /** ISO dates; "" if the row has none. */
  readonly knownOn: string;
  readonly frozenOn: string;
  /** The value that the kept formula would have now, if it differs. */
  readonly now?: SentValue;
}

/**
 * Returns the freezing of a cell; undefined for a cell that was not frozen or that has a formula now.
 *
 * @param shown the call whose answer the cell shows
 */
export function traceFrozen(
  { book, findFrozen }: Tracing,
  cell: LoadedCell,
  shown: CallTrace | undefined,
): FrozenTrace | undefined {
  const frozen = isFormula(cell.formula) ? undefined : findFrozen?.(cell);
  if (!frozen) return undefined;
  const { contents } = frozen.row;
  const now = shown?.answer === undefined ? undefined : sentOfAnswer(shown.answer);
  const isOther = now !== undefined && !isSame(now as SentValue, cell.value);
  return {
    cell: frozen,
    state: frozen.formula === undefined ? "reference deleted" : frozenState(book, frozen),
    release: String(contents[columns.release] ?? ""),
    knownOn: dateIn(contents[columns.knownOn]),
    frozenOn: dateIn(contents[columns.frozenOn]),
    ...(isOther && { now: now as SentValue }),
  };
}

const isSame = (now: SentValue, kept: LoadedCell["value"]): boolean => (now ?? "") === kept;

/** Returns an ISO date. Excel may have converted the text to a date. */
const dateIn = (content: CellContent = ""): string =>
  typeof content === "number" ? isoDateOf(content) : String(content);
