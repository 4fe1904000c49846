import { CommandType } from "@univerjs/core";
import type { ICommandService, IMutation } from "@univerjs/core";
import type { Overlay } from "../record.ts";
import type { BatchUndo } from "./undo.ts";

/** The overlay of one sheet: what a batch works on, and the state that undo goes back to. */
export class SheetOverlay {
  /** Read-only; changes through `edit` are kept by `commit`. */
  now: Overlay = { charts: [], conditionalFormats: [] };
  private before: Overlay = structuredClone(this.now);
  private touched = false;

  constructor(
    private readonly overlays: Overlays,
    readonly sheetId: string,
  ) {}

  /** The overlay, about to be changed. */
  edit(): Overlay {
    this.touched = true;
    return this.now;
  }

  /** Makes what was changed a part of the step of undo. */
  commit(): void {
    if (!this.touched) return;
    this.touched = false;
    const { before, now } = this;
    if (JSON.stringify(before) !== JSON.stringify(now)) this.overlays.change(this, before, now);
  }

  /** Replaces the state, as undo does. An equal state is not replaced, because objects refer to its parts. */
  take(overlay: Overlay): void {
    if (JSON.stringify(overlay) !== JSON.stringify(this.now)) this.now = structuredClone(overlay);
    this.before = overlay;
  }
}

interface SetOverlay {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly overlay: Overlay;
}

const SET_OVERLAY = "excel-host.mutation.set-overlay";

/** What of a workbook its overlays need. */
interface BookOfOverlays {
  readonly unit: string;
  readonly commands: ICommandService;
  readonly undo: BatchUndo;
}

/**
 * The overlays of all sheets. Univer has no place for charts, and its conditional formats do not follow the cells. A
 * change of either is a mutation of its own, so it is undone and redone with the writes of the same step.
 */
export class Overlays {
  private readonly bySheet = new Map<string, SheetOverlay>();
  private readonly listeners = new Set<(overlay: SheetOverlay) => void>();

  constructor(private readonly book: BookOfOverlays) {
    const mutation: IMutation<SetOverlay> = {
      id: SET_OVERLAY,
      type: CommandType.MUTATION,
      handler: (_, { subUnitId, overlay }) => {
        const taken = this.of(subUnitId);
        taken.take(overlay);
        for (const listener of this.listeners) listener(taken);
        return true;
      },
    };
    book.commands.registerCommand(mutation);
  }

  /** The overlay of a sheet; the same object every time. */
  of(sheetId: string): SheetOverlay {
    const known = this.bySheet.get(sheetId) ?? new SheetOverlay(this, sheetId);
    this.bySheet.set(sheetId, known);
    return known;
  }

  all(): readonly SheetOverlay[] {
    return [...this.bySheet.values()];
  }

  /** Tells a listener of every overlay that has changed. */
  onChange(listener: (overlay: SheetOverlay) => void): void {
    this.listeners.add(listener);
  }

  /** The mutation that gives a sheet an overlay. */
  mutation(sheetId: string, overlay: Overlay): { id: string; params: SetOverlay } {
    const params = {
      unitId: this.book.unit,
      subUnitId: sheetId,
      overlay: structuredClone(overlay),
    };
    return { id: SET_OVERLAY, params };
  }

  change({ sheetId }: SheetOverlay, before: Overlay, now: Overlay): void {
    const [undo, redo] = [this.mutation(sheetId, before), this.mutation(sheetId, now)];
    this.book.commands.syncExecuteCommand(redo.id, redo.params);
    const step = { undoMutations: [undo], redoMutations: [redo] };
    this.book.undo.pushUndoRedo({ unitID: this.book.unit, ...step });
  }
}
