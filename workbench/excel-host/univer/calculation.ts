import { ICommandService } from "@univerjs/core";
import type { Injector } from "@univerjs/core";
import {
  FormulaExecutedStateType,
  IActiveDirtyManagerService,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import {
  ClearSelectionFormatCommand,
  SetBorderCommand,
  SetRangeValuesMutation,
  SetStyleCommand,
} from "@univerjs/sheets";
import {
  FormulaCalculationSessionService,
  TriggerCalculationController,
} from "@univerjs/sheets-formula";
import { filter, firstValueFrom, Subject, takeUntil, timeout } from "rxjs";

const PATIENCE = 30_000;

/** How long changes are collected if nothing waits for their results, as in Univer. */
const GATHERING = 100;

/** The private members of Univer's trigger that `hurry` needs. */
interface TriggerQueue {
  _waitingCommandQueue?: unknown[];
  _executionInProgressParams?: unknown;
  _executingDirtyData: object;
  _setTimeoutKey?: ReturnType<typeof setTimeout>;
  _generateDirty(queue: unknown[]): object;
  _mergeDirty(into: object, dirty: object): object;
}

/**
 * Knows when formulas are calculated. Univer queues changes for 100 ms, then calculates, then writes the results back;
 * its own wait takes 500 ms if there is nothing to wait for. Its timer also begins a calculation while another is being
 * started, which loses results on a slow machine: here calculations begin one after another.
 */
export class Calculation {
  private readonly session: FormulaCalculationSessionService;
  private readonly trigger: TriggerQueue;
  private readonly commands: ICommandService;
  private queued = false;
  private gathering: ReturnType<typeof setTimeout> | undefined;
  private readonly ends = new Subject<void>();
  private ended = false;

  constructor(injector: Injector) {
    this.session = injector.get(FormulaCalculationSessionService);
    this.trigger = injector.get(TriggerCalculationController) as unknown as TriggerQueue;
    this.commands = injector.get(ICommandService);
    const dirty = injector.get(IActiveDirtyManagerService);
    this.commands.onCommandExecuted((command, options) => {
      if (command.id === SetFormulaCalculationStartMutation.id) this.queued = false;
      else if (dirty.get(command.id) && !isFormatOnly(command, options)) this.gather();
    });
  }

  /** Says whether every formula shows its result. */
  get idle(): boolean {
    return this.ended || (!this.queued && !this.running && !this.waiting);
  }

  /** Announces a formula outside the cells that enters the queue one turn of the event loop later. */
  expect(): void {
    this.queued = true;
  }

  /** Resolves when every formula shows its result. */
  async settled(): Promise<void> {
    const deadline = Date.now() + PATIENCE;
    while (!this.idle) {
      if (Date.now() > deadline) throw new Error("Univer's calculation did not end.");
      if (!this.running) this.hurry();
      await this.stopped();
    }
  }

  /** Ignores errors of a calculation that has not ended: Univer's timer continues after the end, and fails then. */
  end(): void {
    this.ended = true;
    this.ends.next();
    clearTimeout(this.gathering);
    const { id } = SetFormulaCalculationNotificationMutation;
    const params = { functionsExecutedState: FormulaExecutedStateType.STOP_EXECUTION };
    this.commands.syncExecuteCommand(id, params, { onlyLocal: true });
  }

  /** Takes a change into the queue, and begins to calculate soon if nobody asks for the results before. */
  private gather(): void {
    this.queued = true;
    clearTimeout(this.trigger._setTimeoutKey);
    clearTimeout(this.gathering);
    this.gathering = setTimeout(() => {
      this.settled().catch(console.error);
    }, GATHERING);
  }

  /** What changed while a calculation was being started waits for the next one. */
  private get waiting(): boolean {
    return (this.trigger._waitingCommandQueue?.length ?? 0) > 0;
  }

  /** "Applied" is not the end: a calculation begun before "completed" would be lost. */
  private get running(): boolean {
    const { started, stopped, completed, resultApplied } = this.session.state;
    return started && !(stopped || (completed && resultApplied));
  }

  /** Resolves, a turn of the event loop later, when no calculation runs. */
  private async stopped(): Promise<void> {
    const { state$ } = this.session;
    await firstValueFrom(
      state$.pipe(
        filter(() => !this.running),
        timeout(PATIENCE),
        takeUntil(this.ends),
      ),
      { defaultValue: undefined },
    );
    await new Promise((resolve) => setTimeout(resolve));
  }

  /** Empties the 100 ms queue now. This is not public, but saves 100 ms for a write followed by a read. */
  private hurry(): void {
    const trigger = this.trigger;
    const waiting = trigger._waitingCommandQueue ?? [];
    if (waiting.length === 0 || trigger._executionInProgressParams != null) return;
    clearTimeout(this.gathering);
    const dirty = trigger._mergeDirty(trigger._executingDirtyData, trigger._generateDirty(waiting));
    trigger._executingDirtyData = dirty;
    trigger._waitingCommandQueue = [];
    const { id } = SetFormulaCalculationStartMutation;
    void this.commands.executeCommand(id, { ...dirty }, { onlyLocal: true });
  }
}

/** Changes by these commands are never queued, so there is nothing to wait for. */
const FORMAT_COMMANDS: readonly (string | undefined)[] = [
  SetStyleCommand.id,
  SetBorderCommand.id,
  ClearSelectionFormatCommand.id,
];

function isFormatOnly(
  command: { readonly id: string; readonly params?: unknown },
  options: { readonly onlyLocal?: boolean } | undefined,
): boolean {
  if (command.id !== SetRangeValuesMutation.id) return false;
  const { trigger } = (command.params ?? {}) as { trigger?: string };
  return options?.onlyLocal === true || FORMAT_COMMANDS.includes(trigger);
}
