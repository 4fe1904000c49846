import { IUndoRedoService, LocaleType, LogLevel, Univer } from "@univerjs/core";
import type { ILanguagePack, Injector, PluginCtor } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import type { FWorkbook } from "@univerjs/sheets/facade";
import { UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import { UniverSheetsNumfmtPlugin } from "@univerjs/sheets-numfmt";
import "@univerjs/sheets/facade";
import "@univerjs/engine-formula/facade";
import "@univerjs/sheets-formula/facade";
import "@univerjs/sheets-numfmt/facade";
import { nativeFunctions } from "../functions/ifna.ts";
import type { SheetFunctions } from "../functions/sheet-functions.ts";
import { BatchUndo } from "./undo.ts";

/** A Univer plugin and its configuration. */
export type PluginEntry = readonly [PluginCtor, object?];

/** The plugins that a page adds to draw the workbook, by when Univer wants them. */
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
}

/** A running Univer with one empty workbook. */
export interface Engine {
  readonly univer: Univer;
  readonly api: FUniver;
  readonly workbook: FWorkbook;
  readonly injector: Injector;
  readonly functions: SheetFunctions | undefined;
}

/** How large a new sheet is; the host enlarges it when a write goes beyond. */
export const NEW_SHEET = { rowCount: 200, columnCount: 26 } as const;

/** Starts Univer: the model, formulas and number formats, and the screen's plugins around them. */
export function startEngine({ functions, screen = {} }: EngineOptions = {}): Engine {
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
    [UniverSheetsFormulaPlugin, { description: functions?.hints ?? [] }],
    [UniverSheetsNumfmtPlugin],
    ...(screen.after ?? []),
  ];
  for (const [plugin, config] of plugins) univer.registerPlugin(plugin, config);
  const api = FUniver.newAPI(univer);
  const workbook = api.createWorkbook({
    id: "book",
    name: "Book1",
    sheetOrder: ["sheet1"],
    sheets: { sheet1: { id: "sheet1", name: "Sheet1", ...NEW_SHEET } },
  });
  return { univer, api, workbook, injector: univer.__getInjector(), functions };
}
