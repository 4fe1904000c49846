import {
  ICommandService,
  IContextService,
  IUniverInstanceService,
  LocalUndoRedoService,
  setDependencies,
} from "@univerjs/core";
import type { IMutationInfo, IUndoRedoItem } from "@univerjs/core";
import { RemoveSheetMutation } from "@univerjs/sheets";

/**
 * Univer's undo stack, in which everything between `begin` and `end` is one step, as one `context.sync()` is in Excel.
 * Univer's own batching undoes in the order things were done, so overlapping writes are restored wrongly; here the last
 * is undone first.
 */
export class BatchUndo extends LocalUndoRedoService {
  /** What an add-in writes is not put on the stack, and empties it. */
  forgets = false;

  /** The workbook whose steps these are. */
  unit = "";
  private held: IUndoRedoItem[] | undefined;
  private paused = false;

  /** Only this workbook's steps are held: editors push steps of their own documents meanwhile. */
  override pushUndoRedo(item: IUndoRedoItem): void {
    if (this.held && !this.paused && item.unitID === this.unit) this.held.push(item);
    else super.pushUndoRedo(item);
  }

  /** Starts a step of the workbook. */
  begin(): void {
    this.held = [];
    this.paused = false;
  }

  /** While paused, changes are the user's, and each is a step of its own. */
  pause(on: boolean): void {
    this.paused = on;
  }

  /** Ends the step and puts it on the stack, unless nothing happened. */
  end(): void {
    const items = this.held ?? [];
    this.held = undefined;
    if (items.length === 0) return;
    if (this.forgets) {
      this.forget();
      return;
    }
    super.pushUndoRedo({
      unitID: this.unit,
      undoMutations: withoutLostSheets(items.toReversed().flatMap((item) => item.undoMutations)),
      redoMutations: items.flatMap((item) => item.redoMutations),
    });
  }

  /** Says whether a request of the add-in is what changes the workbook now. */
  get holds(): boolean {
    return this.held !== undefined && !this.paused;
  }

  /** Empties the stack. */
  forget(): void {
    if (this.held) this.held = [];
    this.clearUndoRedo(this.unit);
  }

  /** How many steps can be undone. */
  depth(): number {
    return this._getUndoStack(this.unit)?.length ?? 0;
  }
}

setDependencies(BatchUndo, [[IUniverInstanceService], [ICommandService], [IContextService]]);

/**
 * A sheet that the step itself added is removed as a whole: if it were emptied first, the screen would look for a missing
 * sheet.
 */
function withoutLostSheets(mutations: readonly IMutationInfo[]): IMutationInfo[] {
  const lost = new Set(mutations.filter(removesSheet).map(sheetOf));
  return mutations.filter((mutation) => removesSheet(mutation) || !lost.has(sheetOf(mutation)));
}

function removesSheet(mutation: IMutationInfo): boolean {
  return mutation.id === RemoveSheetMutation.id;
}

function sheetOf(mutation: IMutationInfo): string | undefined {
  return (mutation.params as { subUnitId?: string } | undefined)?.subUnitId;
}
