import { ICommandService, IUndoRedoService } from "@univerjs/core";
import { FormulaDataModel, IDefinedNamesService, LexerTreeBuilder } from "@univerjs/engine-formula";
import type { IDefinedNamesServiceParam } from "@univerjs/engine-formula";
import type { FWorkbook } from "@univerjs/sheets/facade";
import { emptySetup, type SheetSetup } from "../record.ts";
import { accessDenied } from "../wire/host-error.ts";
import { DOCUMENTED, type Behaviour } from "../behaviour.ts";
import { Calculation } from "./calculation.ts";
import type { Engine } from "./engine.ts";
import { spellFormula } from "./formula-spelling.ts";
import { LateResults } from "./late-results.ts";
import { Overlays } from "./overlays.ts";
import { BatchUndo } from "./undo.ts";

/**
 * The Univer workbook of the host, with the services that the host uses, and pending writes: the cells of a batch are
 * collected and given to Univer together. Sixty formatted rows are then one command instead of two hundred.
 */
export class Book {
  readonly workbook: FWorkbook;
  readonly unit: string;
  readonly commands: ICommandService;
  readonly formulas: FormulaDataModel;
  readonly calculation: Calculation;
  readonly undo: BatchUndo;
  readonly late: LateResults;
  /** Calls so far that are reported to empty Excel's undo stack. */
  readonly undoClearingCalls: string[] = [];
  readonly overlays: Overlays;
  /** Says whether sheets can be neither added, removed nor renamed. */
  structureProtected = false;

  /** Says whether the add-in listens to changes, which are then reported call by call. */
  tellsChanges: () => boolean = () => false;

  private readonly lexer: LexerTreeBuilder;
  private readonly nameService: IDefinedNamesService;
  private readonly writers = new Set<() => void>();
  private afterwards: (() => void)[] = [];

  /** `records` are those of a kept workbook, by the ids of its sheets. */
  constructor(
    readonly engine: Engine,
    readonly behaviour: Behaviour = DOCUMENTED,
    private readonly records: Readonly<Record<string, SheetSetup>> = {},
  ) {
    const { injector, workbook } = engine;
    this.workbook = workbook;
    this.unit = workbook.getId();
    this.commands = injector.get(ICommandService);
    this.formulas = injector.get(FormulaDataModel);
    this.nameService = injector.get(IDefinedNamesService);
    this.lexer = injector.get(LexerTreeBuilder);
    this.calculation = new Calculation(injector);
    const undo = injector.get(IUndoRedoService);
    if (!(undo instanceof BatchUndo)) throw new Error("Start Univer with startEngine.");
    this.undo = undo;
    this.undo.unit = this.unit;
    this.undo.forgets = behaviour.noUndo;
    this.late = new LateResults(behaviour.resultsAfter);
    this.overlays = new Overlays(this);
  }

  /** The defined names of the workbook and of its sheets. */
  get definedNames(): readonly IDefinedNamesServiceParam[] {
    return Object.values(this.nameService.getDefinedNameMap(this.unit) ?? {});
  }

  /** The id of the sheet the user looks at. */
  get activeSheetId(): string {
    return this.workbook.getActiveSheet().getSheetId();
  }

  /** The initial state of a sheet that Univer cannot hold. */
  setupFor(sheetId: string): SheetSetup {
    return structuredClone(this.records[sheetId]) ?? emptySetup();
  }

  /** Runs one of Univer's commands on this workbook. */
  run(command: { readonly id: string }, params: object): void {
    this.commands.syncExecuteCommand(command.id, { unitId: this.unit, ...params });
  }

  /** A formula, functions and references in capitals as Excel shows them; undefined where it is malformed. */
  spell(formula: string): string | undefined {
    const tree = this.lexer.treeBuilder(formula);
    if (tree === undefined || typeof tree === "string") return undefined;
    return spellFormula(this.lexer.sequenceNodesBuilder(formula) ?? [], formula);
  }

  /** Refuses to add, remove or rename sheets, and names the member that asked for it. */
  assertStructure(location: string): void {
    if (this.structureProtected) throw accessDenied(location);
  }

  /** Registers something that collects writes. */
  addWriter(flush: () => void): void {
    this.writers.add(flush);
  }

  /** Records a call that is reported to empty Excel's undo stack, and empties it if a session wants that. */
  undoClearingCall(location: string): void {
    this.undoClearingCalls.push(location);
    if (this.behaviour.callsClearUndo) this.undo.forget();
  }

  /** Gives every gathered write to Univer. */
  flush(): void {
    for (const flush of this.writers) flush();
  }

  /** Schedules work for after the next calculation. */
  later(work: () => void): void {
    this.afterwards.push(work);
  }

  /** Says whether something waits for a calculation. */
  get hasWorkLeft(): boolean {
    return this.afterwards.length > 0;
  }

  /** Resolves when every write is done and every formula shows its result. */
  async settle(): Promise<void> {
    this.flush();
    if (this.calculation.idle && !this.hasWorkLeft) return;
    this.undo.pause(true);
    await this.calculation.settled();
    this.undo.pause(false);
    const work = this.afterwards;
    this.afterwards = [];
    for (const task of work) task();
  }
}
