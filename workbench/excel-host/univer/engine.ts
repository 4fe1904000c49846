import { ICommandService, IUndoRedoService, LocaleType, LogLevel, Univer } from "@univerjs/core";
import type { ILanguagePack, Injector, IWorkbookData, PluginCtor } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import {
  SetFormulaCalculationStartMutation,
  UniverFormulaEnginePlugin,
} from "@univerjs/engine-formula";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import type { FWorkbook } from "@univerjs/sheets/facade";
import { UniverSheetsConditionalFormattingPlugin } from "@univerjs/sheets-conditional-formatting";
import { CalculationMode, UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import { UniverSheetsNumfmtPlugin } from "@univerjs/sheets-numfmt";
import "@univerjs/sheets/facade";
import "@univerjs/engine-formula/facade";
import "@univerjs/sheets-formula/facade";
import "@univerjs/sheets-numfmt/facade";
import { nativeFunctions } from "../functions/native-functions.ts";
import type { SheetFunctions } from "../functions/sheet-functions.ts";
import { mendCalculationOrder } from "./calculation-order.ts";
import { drawLooks } from "./draw-looks.ts";
import { drawShrunk } from "./shrink.ts";
import { BatchUndo } from "./undo.ts";

/** A Univer plugin and its configuration. */
export type PluginEntry = readonly [PluginCtor, object?];

/** The plugins that a page adds to draw the workbook, in the order Univer needs. */
export interface Screen {
  readonly before?: readonly PluginEntry[];
  readonly sheets?: readonly PluginEntry[];
  readonly after?: readonly PluginEntry[];
  readonly locale?: ILanguagePack;
}

/** What `startEngine` starts with: functions for the cells, and a screen where there is one. */
export interface EngineOptions {
  readonly functions?: SheetFunctions | undefined;
  readonly screen?: Screen;
  /** A workbook that was saved; a new one is empty. */
  readonly workbook?: IWorkbookData | undefined;
}

/** A running Univer with one workbook. */
export interface Engine {
  readonly univer: Univer;
  readonly api: FUniver;
  readonly workbook: FWorkbook;
  readonly injector: Injector;
  readonly functions: SheetFunctions | undefined;
}

/** How large a new sheet is; the host enlarges it when a write goes beyond. Its rows are as high as Excel's, 15 points. */
export const NEW_SHEET = { rowCount: 200, columnCount: 26, defaultRowHeight: 20 } as const;

/** A new object each time, because Univer changes the data that it is given. */
const emptyWorkbook = (): Partial<IWorkbookData> => ({
  id: "book",
  name: "Book1",
  sheetOrder: ["sheet1"],
  sheets: { sheet1: { id: "sheet1", name: "Sheet1", ...NEW_SHEET } },
});

/**
 * Starts Univer: the model, formulas and number formats, and the screen's plugins around them.
 *
 * Every formula of a saved workbook is calculated again, because its spilled cells and error messages are not saved.
 */
export function startEngine(options: EngineOptions = {}): Engine {
  const { functions, screen = {} } = options;
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: screen.locale ?? {} },
    logLevel: LogLevel.WARN,
    override: [[IUndoRedoService, { useClass: BatchUndo }]],
  });
  const plugins: PluginEntry[] = [
    ...(screen.before ?? []),
    [
      UniverFormulaEnginePlugin,
      { function: [...nativeFunctions, ...(functions?.executors ?? [])] },
    ],
    [UniverSheetsPlugin],
    ...(screen.sheets ?? []),
    [
      UniverSheetsFormulaPlugin,
      {
        description: functions?.hints ?? [],
        initialFormulaComputing: CalculationMode.FORCED,
      },
    ],
    [UniverSheetsNumfmtPlugin],
    [UniverSheetsConditionalFormattingPlugin],
    ...(screen.after ?? []),
  ];
  for (const [plugin, config] of plugins) univer.registerPlugin(plugin, config);
  const api = FUniver.newAPI(univer);
  const injector = univer.__getInjector();
  injector.get(ICommandService).beforeCommandExecuted(({ id }) => {
    if (id === SetFormulaCalculationStartMutation.id) functions?.calls.begin();
  });
  const workbook = api.createWorkbook(options.workbook ?? emptyWorkbook());
  mendCalculationOrder(injector);
  drawLooks(injector);
  drawShrunk(injector);
  return { univer, api, workbook, injector, functions };
}
