import { ICommandService, IUndoRedoService } from "@univerjs/core";
import { FormulaDataModel, LexerTreeBuilder } from "@univerjs/engine-formula";
import type { FWorkbook } from "@univerjs/sheets/facade";
import { emptyRecord, type SheetRecord } from "../record.ts";
import { accessDenied } from "../wire/host-error.ts";
import { Calculation } from "./calculation.ts";
import type { Engine } from "./engine.ts";
import { BatchUndo } from "./undo.ts";

/**
 * The Univer workbook behind the host, with the services the host works through, and the writes
 * that wait: a batch's cells are gathered and given to Univer together, as sixty formatted rows
 * are then one command and not two hundred.
 */
export class Book {
  readonly workbook: FWorkbook;
  readonly unit: string;
  readonly commands: ICommandService;
  readonly formulas: FormulaDataModel;
  readonly calculation: Calculation;
  readonly undo: BatchUndo;
  /** Says whether sheets can be neither added, removed nor renamed. */
  structureProtected = false;

  private readonly lexer: LexerTreeBuilder;
  private readonly writers = new Set<() => void>();
  private afterwards: (() => void)[] = [];

  /** `records` are those of a kept workbook, by the ids of its sheets. */
  constructor(
    readonly engine: Engine,
    private readonly records: Readonly<Record<string, SheetRecord>> = {},
  ) {
    const { injector, workbook } = engine;
    this.workbook = workbook;
    this.unit = workbook.getId();
    this.commands = injector.get(ICommandService);
    this.formulas = injector.get(FormulaDataModel);
    this.lexer = injector.get(LexerTreeBuilder);
    this.calculation = new Calculation(injector);
    const undo = injector.get(IUndoRedoService);
    if (!(undo instanceof BatchUndo)) throw new Error("Start Univer with startEngine.");
    this.undo = undo;
  }

  /** The id of the sheet the user looks at. */
  get activeSheetId(): string {
    return this.workbook.getActiveSheet().getSheetId();
  }

  /** What a sheet begins with that Univer cannot hold. */
  recordFor(sheetId: string): SheetRecord {
    return structuredClone(this.records[sheetId]) ?? emptyRecord();
  }

  /** Runs one of Univer's commands on this workbook. */
  run(command: { readonly id: string }, params: object): void {
    this.commands.syncExecuteCommand(command.id, { unitId: this.unit, ...params });
  }

  /** Says whether a text beginning with "=" is a well-formed formula. */
  isFormula(text: string): boolean {
    const tree = this.lexer.treeBuilder(text);
    return tree !== undefined && typeof tree !== "string";
  }

  /** Refuses a change of the sheets there are, naming the member that asked for it. */
  assertStructure(location: string): void {
    if (this.structureProtected) throw accessDenied(location);
  }

  /** Names something that gathers writes. */
  addWriter(flush: () => void): void {
    this.writers.add(flush);
  }

  /** Gives every gathered write to Univer. */
  flush(): void {
    for (const flush of this.writers) flush();
  }

  /** Keeps something to do for after the next calculation. */
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
