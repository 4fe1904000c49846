import { attempt, Failure } from "../../errors.ts";
import { ask } from "../../functions/ask/ask.ts";
import { isErrorText } from "../formula/sent-value.ts";
import { namesIn } from "../repair/written-name.ts";
import { keyOf, type CellPlace } from "../workbook-cells.ts";
import type { AuditedCell, AuditedWorkbook } from "./audited-workbook.ts";
import { placeOf, type FindingBase, type Severity } from "./finding-base.ts";
import { areasIn } from "../formula/areas-in.ts";
import { isIn } from "./cells-in-areas.ts";

interface Shown {
  /** Such as "#N/A". */
  readonly error: string;
  /** The cells that show an error because they depend on this one. */
  readonly reached: readonly CellPlace[];
}

/** An error of a function of the add-in, with its message. */
export interface AddinError extends FindingBase<"add-in-error">, Shown {
  readonly failure: Failure;
  /** True if there is no such figure; false if the call is wrong. */
  readonly isAbsence: boolean;
}

/** A formula that calls the add-in and is stuck in #NAME?, because it was entered without the add-in. */
export interface StuckName extends FindingBase<"stuck-name">, Shown {}

/** An error that does not come from another cell or from a function of the add-in. */
export interface NativeError extends FindingBase<"native-error">, Shown {
  /**
   * The reason: Excel is still calculating; cells in the way of a spill; a typed error; or an error of the formula
   * itself.
   */
  readonly why: "busy" | "blocked" | "typed" | "own";
}

export type ShownError = AddinError | StuckName | NativeError;

/** Yields a finding for each cell in which an error begins, with the cells that show an error because of it. */
export function* findErrors(
  audited: AuditedWorkbook,
  erring: readonly AuditedCell[],
): Generator<ShownError> {
  const reached = new Map<AuditedCell, CellPlace[]>();
  const origins = new Origins(audited, erring);
  for (const cell of erring) {
    const origin = origins.of(cell);
    const cells = reached.get(origin) ?? [];
    if (origin !== cell) cells.push(placeOf(cell));
    reached.set(origin, cells);
  }
  for (const [cell, cells] of reached)
    yield explain(audited, cell, { error: String(cell.value), reached: cells });
}

/** Says whether a cell shows an error. */
export const showsError = ({ value }: AuditedCell): boolean => isErrorText(value);

/** Finds the cells in which errors begin. */
class Origins {
  readonly #found = new Map<AuditedCell, AuditedCell>();
  readonly #bySheet = new Map<string, AuditedCell[]>();
  readonly #byPlace = new Map<string, AuditedCell>();

  constructor(
    readonly audited: AuditedWorkbook,
    erring: readonly AuditedCell[],
  ) {
    for (const cell of erring) {
      const name = cell.sheet.toLowerCase();
      const same = this.#bySheet.get(name);
      if (same) same.push(cell);
      else this.#bySheet.set(name, [cell]);
      this.#byPlace.set(keyOf(cell), cell);
    }
  }

  /**
   * Returns the cell in which the error of a cell begins: the cell itself if no cell that it refers to shows the same
   * error.
   */
  of(cell: AuditedCell): AuditedCell {
    const path: AuditedCell[] = [];
    let at = cell;
    for (;;) {
      const known = this.#found.get(at);
      const next = known ?? this.#referredBy(at);
      if (known || !next || path.includes(at)) {
        const origin = known ?? at;
        for (const each of [...path, at]) this.#found.set(each, origin);
        return origin;
      }
      path.push(at);
      at = next;
    }
  }

  /** Returns a referenced cell with the same error, because Excel passes errors on unchanged. */
  #referredBy({ expression, sheet, value }: AuditedCell): AuditedCell | undefined {
    if (!expression) return undefined;
    for (const area of areasIn(expression, { book: this.audited.book, sheet })) {
      const isOne = area.rows === 1 && area.columns === 1;
      const found = isOne
        ? this.#byPlace.get(keyOf(area))
        : this.#bySheet
            .get(area.sheet.toLowerCase())
            ?.find((each) => each.value === value && isIn(area, each));
      if (found?.value === value) return found;
    }
    return undefined;
  }
}

function explain(audited: AuditedWorkbook, cell: AuditedCell, shown: Shown): ShownError {
  const base = { cell: placeOf(cell), ...shown };
  if (shown.error === "#NAME?" && namesIn(String(cell.formula), audited.namespace).length > 0)
    return { kind: "stuck-name", severity: "error", ...base };
  const failure = failureAt(audited, cell);
  if (!failure) return nativeError(cell, base);
  const isAbsence = failure.kind === "not-found" || failure.kind === "not-reported";
  const severity: Severity = isAbsence ? "information" : "error";
  return { kind: "add-in-error", severity, ...base, failure, isAbsence };
}

/**
 * Returns the finding about Excel's own error. A typed error and a temporary one are only information; all others are
 * errors.
 */
function nativeError(cell: AuditedCell, base: Shown & { readonly cell: CellPlace }): NativeError {
  const why = whyOf(cell);
  const severity = why === "typed" || why === "busy" ? "information" : "error";
  return { kind: "native-error", severity, ...base, why };
}

function whyOf({ value, holds }: AuditedCell): NativeError["why"] {
  if (value === "#BUSY!" || value === "#GETTING_DATA") return "busy";
  if (value === "#SPILL!") return "blocked";
  return holds === "constant" ? "typed" : "own";
}

/** Returns why the add-in has no answer for a cell: the failure of the first call in its formula that has one. */
function failureAt(audited: AuditedWorkbook, cell: AuditedCell): Failure | undefined {
  const anchor = audited.anchorOf(cell) ?? cell;
  for (const { id, values } of audited.callsAt(placeOf(anchor))) {
    if (!values) continue;
    const answer = attempt(() => ask(id, values, audited.data));
    if (answer instanceof Failure) return answer;
    const row = Array.isArray(answer) ? (answer as unknown[][])[cell.row - anchor.row] : undefined;
    const own = row?.[cell.column - anchor.column];
    if (own instanceof Failure) return own;
  }
  return undefined;
}
