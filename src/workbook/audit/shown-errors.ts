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

/** An error that a function of the add-in gives, and what it says. */
export interface AddinError extends FindingBase<"add-in-error">, Shown {
  readonly failure: Failure;
  /** There is no such figure, or the call is wrong. */
  readonly isAbsence: boolean;
}

/** A formula that calls the add-in and is stuck in #NAME?, since it was entered without the add-in. */
export interface StuckName extends FindingBase<"stuck-name">, Shown {}

/** An error that does not come from another cell or from a function of the add-in. */
export interface NativeError extends FindingBase<"native-error">, Shown {
  /** Excel has not finished, or something stands where the formula would fill cells. */
  readonly why: "busy" | "blocked" | "typed" | "own";
}

export type ShownError = AddinError | StuckName | NativeError;

/** Goes through the cells that errors come from: a finding each, with the cells that show an error because of it. */
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

/** The cells that errors come from. */
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

  /** Returns the cell that the error of a cell comes from: itself, where none that it refers to shows the same error. */
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

  /** Excel passes an error on as it is. */
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

/** An error that is typed in, or that will pass, is worth knowing; of others something is wrong. */
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

/** Returns why the add-in has no answer for a cell: that of the first call in its formula that has none. */
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
