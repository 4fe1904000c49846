import { isError, valueType } from "./univer/cell-content.ts";
import { watchActivity, type Change } from "./univer/activity.ts";
import { Book } from "./univer/book.ts";
import type { Engine } from "./univer/engine.ts";
import { DOCUMENTED, type Behaviour } from "./behaviour.ts";
import type { CellErrorCode } from "./functions/capture.ts";
import { drawConditions } from "./univer/conditions.ts";
import { followCells } from "./univer/follow-cells.ts";
import { drawnCell, type DrawnCell } from "./univer/drawn-cell.ts";
import { formatArea, intersect, parseArea } from "./a1.ts";
import type { Sheet } from "./univer/sheet.ts";
import { keepWorkbook, resume, type KeptWorkbook } from "./kept-workbook.ts";
import { Workbook } from "./model/workbook.ts";
import type { SheetRecord } from "./record.ts";
import {
  AddinInternalService,
  AppRuntimePersistenceService,
  AppRuntimeService,
  AddinState,
  type Visibility,
} from "./runtime/addin.ts";
import { Commands } from "./runtime/commands.ts";
import { CustomFunctionsService } from "./runtime/custom-functions-service.ts";
import { Shortcuts } from "./runtime/shortcuts.ts";
import { HostError, type HostErrorCode } from "./wire/host-error.ts";
import { Line } from "./wire/line.ts";
import type { RequestBody, ResponseBody } from "./wire/messages.ts";
import { RichApi } from "./wire/rich-api.ts";
import type { Schema } from "./wire/schema.ts";
import { EventType, Subscriptions } from "./wire/subscriptions.ts";
import type { WebTransport } from "./wire/web-transport.ts";

/** The inputs of a host. */
export interface HostOptions {
  /** The library's classes and enumerations, read with `describeLibrary`. */
  readonly schema: Schema;
  /** A started Univer, from `startEngine`. */
  readonly engine: Engine;
  /** How this Excel differs from the documented one. */
  readonly behaviour?: Partial<Behaviour>;
  /** A workbook to continue with; the engine was started with its snapshot. */
  readonly kept?: KeptWorkbook | undefined;
  /** Called when the add-in asks to be shown or hidden. */
  readonly onVisibility?: (visibility: Visibility) => void;
}

/**
 * The stand-in Excel: answers the requests of Microsoft's office.js from a Univer workbook, raises its events, and
 * records requests that it does not model.
 */
export class Host {
  readonly addin: AddinState;
  readonly book: Book;
  readonly commands = new Commands();
  readonly shortcuts = new Shortcuts();
  readonly customFunctions = new CustomFunctionsService();
  /** The line that the add-in's requests use; here they can be disturbed. */
  readonly line = new Line();

  private readonly mostBytes: number;
  private readonly workbook: Workbook;
  private readonly richApi: RichApi;
  private readonly subscriptions = new Subscriptions();
  /** Whether a cell is being edited: Excel then refuses every request of an add-in. */
  isEditing: () => boolean = () => false;

  private actionsUntilFailure = Infinity;
  private failure: HostErrorCode = "GeneralException";
  private onSelection: () => void = () => undefined;
  private tellVisibility: (visibility: Visibility) => void = () => undefined;

  constructor({ schema, engine, behaviour, kept, onVisibility }: HostOptions) {
    const differing = { ...DOCUMENTED, ...behaviour };
    this.mostBytes = differing.mostBytes;
    this.book = new Book(engine, differing, kept?.records);
    this.book.tellsChanges = () => this.subscriptions.listens(EventType.changed);
    drawConditions(this.book);
    followCells(this.book);
    this.addin = new AddinState((visibility) => {
      onVisibility?.(visibility);
      this.tellVisibility(visibility);
    });
    this.workbook = new Workbook(this.book, this.subscriptions);
    this.richApi = new RichApi({
      schema,
      workbook: this.workbook,
      services: this.services(),
      hooks: {
        begin: () => {
          this.book.undo.begin();
        },
        beforeAction: () => {
          this.countAction();
        },
        settle: () => this.book.settle(),
        end: () => {
          this.book.flush();
          this.book.undo.end();
        },
      },
    });
    if (kept) resume(this.book, kept);
    this.watch();
  }

  /** Members of the Excel object model that were asked for and are not modelled. */
  get unmodelled(): readonly string[] {
    return [...this.richApi.unmodelled];
  }

  /** Calls of the add-in that are reported to empty Excel's undo stack. */
  get undoClearingCalls(): readonly string[] {
    return this.book.undoClearingCalls;
  }

  /** Answers one request; work that is left for after the calculation is done before it resolves. */
  async execute(body: RequestBody): Promise<ResponseBody> {
    const answer = await this.richApi.process(body);
    if (this.book.hasWorkLeft) await this.book.settle();
    return answer;
  }

  /** Returns the answers to a request from an add-in's window; it may be disturbed on its way. */
  answer(request: string, line = this.line): Promise<readonly string[]> {
    return line.pass(request, {
      execute: (body) => this.execute(body),
      failAt: (n, code) => {
        this.failAt(n, code);
      },
      mostBytes: this.mostBytes,
    });
  }

  /** Sends events of this host to an add-in's window. */
  connect(transport: WebTransport): void {
    this.subscriptions.send = (entries) => {
      transport.sendEvents(entries);
    };
    this.customFunctions.send = (entries) => {
      transport.sendEvents(entries);
    };
    this.shortcuts.send = (entries) => {
      transport.sendEvents(entries);
    };
    this.commands.send = (id, name) => {
      transport.invokeCommand(id, name);
    };
    this.onSelection = () => {
      transport.notifySelection();
    };
    this.tellVisibility = (visibility) => {
      transport.notifyVisibility(visibility);
    };
  }

  /** The state of a sheet that Univer cannot hold. */
  recordOf(sheetName: string): SheetRecord {
    const { record, overlay } = this.workbook.Worksheets.GetItem(sheetName).sheet;
    return { ...record, ...overlay.now };
  }

  /** What a reader sees in a cell of a sheet, such as "B2", once everything is calculated. */
  async drawn(sheetName: string, address: string): Promise<DrawnCell> {
    await this.book.settle();
    const { sheet } = this.workbook.Worksheets.GetItem(sheetName);
    const area = parseArea(address);
    if (!area) throw new Error(`"${address}" is not a cell.`);
    return drawnCell(sheet, area.row, area.column);
  }

  /** A sheet of the workbook, to show its cells. */
  sheet(sheetId: string): Sheet {
    return this.workbook.Worksheets.byId(sheetId).sheet;
  }

  /** The workbook as plain data. */
  keep(): KeptWorkbook {
    return keepWorkbook(this.book, this.workbook.Worksheets);
  }

  /** The n-th action of the add-in from now on fails with a code, once. */
  failAt(n: number, code: HostErrorCode = "GeneralException"): void {
    this.actionsUntilFailure = n;
    this.failure = code;
  }

  /**
   * Removes the add-in: from now on each of its functions gives an error in the cells that are calculated; undefined
   * restores it. Cells keep what they show until they are calculated again.
   */
  loseAddin(error: CellErrorCode | undefined): void {
    const { functions } = this.book.engine;
    if (functions) functions.lost = error;
  }

  /** The message of the function in a cell, given with the error that the cell shows. */
  messageOf(sheetId: string, row: number, column: number): string | undefined {
    const kept = this.book.engine.functions?.messages.of(sheetId, row, column);
    const { sheet } = this.workbook.Worksheets.byId(sheetId);
    const value = sheet.value(row, column);
    if (!kept || !isError(value) || value !== kept.code) return undefined;
    const here = { row, column, rows: 1, columns: 1 };
    const source = sheet.spillAreas().find((area) => intersect(area, here)) ?? here;
    const formula = sheet.formula(source.row, source.column).toUpperCase();
    return formula.includes(kept.functionName) ? kept.message : undefined;
  }

  /** Undoes the last step, as Ctrl+Z does, and waits for what it changes. */
  async undo(): Promise<void> {
    this.book.workbook.undo();
    await this.book.settle();
  }

  /** Redoes what was undone. */
  async redo(): Promise<void> {
    this.book.workbook.redo();
    await this.book.settle();
  }

  private services() {
    return {
      "Microsoft.ExcelServices.CustomFunctions": this.customFunctions,
      "Microsoft.InternalService.AddinInternalService": new AddinInternalService(
        this.shortcuts.becomeReady,
      ),
      "Microsoft.AppRuntime.AppRuntimeService": new AppRuntimeService(this.addin),
      "Microsoft.AppRuntime.AppRuntimePersistenceService": new AppRuntimePersistenceService(
        this.addin,
      ),
    };
  }

  private countAction(): void {
    if (this.isEditing())
      throw new HostError("InvalidOperationInCellEditMode", "Excel is in cell-editing mode.");
    if (--this.actionsUntilFailure !== 0) return;
    this.actionsUntilFailure = Infinity;
    throw new HostError(this.failure, "An internal error has occurred.");
  }

  private watch(): void {
    watchActivity(this.book, {
      changed: (sheetId, change) => {
        this.subscriptions.raise(EventType.changed, sheetId, changedArgs(change));
      },
      selected: (sheetId, areas) => {
        const details = { address: areas.map(formatArea).join(",") };
        this.subscriptions.raise(EventType.selectionChanged, sheetId, details);
        this.onSelection();
      },
      activated: (sheetId) => {
        this.subscriptions.raise(EventType.activated, sheetId, {});
      },
    });
  }
}

/** The data from which the library makes the arguments of the event; values are given only for a single cell. */
function changedArgs({ area, before, after, byAddin }: Change): object {
  return {
    address: formatArea(area),
    changeType: "RangeEdited",
    source: "Local",
    shiftDirection: "None",
    triggerSource: byAddin ? "ThisLocalAddin" : "Unknown",
    ...(before !== undefined && { valueBefore: before, valueTypeBefore: valueType(before) }),
    ...(after !== undefined && { valueAfter: after, valueTypeAfter: valueType(after) }),
  };
}
