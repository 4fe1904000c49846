import { runInContext, Script } from "node:vm";
import type { Behaviour } from "./behaviour.ts";
import { Host } from "./host.ts";
import type { KeptWorkbook } from "./kept-workbook.ts";
import { useBriefChannels } from "./node/channels.ts";
import { libraryScript, readSchema } from "./node/office-library.ts";
import { runFunctions, type FunctionsBundle } from "./node/run-functions.ts";
import { createWindow, type FakeWindow } from "./node/window.ts";
import type { InvocationResult } from "./runtime/custom-functions-service.ts";
import { startEngine } from "./univer/engine.ts";
import { CLIENTS, type ClientCode } from "./wire/clients.ts";
import { INTERNAL, type Requirements } from "./wire/requirements.ts";
import { WebTransport } from "./wire/web-transport.ts";

/** What a session starts with. */
export interface SessionOptions {
  /** The add-in's functions, for the cells. */
  readonly functions?: FunctionsBundle;
  /** How this Excel differs from the documented one. */
  readonly behaviour?: Partial<Behaviour>;
  /**
   * The client to imitate, as far as its requirement sets go: the library still treats it as Excel on the web, and knows
   * no member newer than ExcelApi 1.15.
   */
  readonly client?: ClientCode;
  /** The requirement sets to claim; by default the client's, or else all the library knows. */
  readonly requirements?: Requirements;
  /** A workbook that another session kept, instead of an empty one. */
  readonly kept?: KeptWorkbook;
  /** A script that the add-in's page loads before office.js. Later scripts are loaded with `loadAddin`. */
  readonly beforeLibrary?: string;
  /** Reads a part of the add-in that its scripts load later, by its path relative to the page. */
  readonly readPart?: (path: string) => string;
}

const ORIGIN = "https://127.0.0.1";

/**
 * A fresh Excel for one test: an empty Univer workbook (one sheet, "Sheet1"), the stand-in host
 * before it, and Microsoft's real office.js talking to the host as it does to Excel on the web.
 *
 * @example
 * const session = await openSession({ functions: { script, metadata, namespace: "IIJ" } });
 * await session.run(async (context) => {
 *   const cell = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
 *   cell.formulas = [['=IIJ.REVENUE("4Q03","SI")']];
 *   cell.load("values");
 *   await context.sync();                                   // waits for calculation
 *   assert.deepEqual(cell.values, [[4001449]]);
 * });
 * assert.deepEqual(session.host.unmodelled, []);            // nothing asked that is not modelled
 * session.close();
 *
 * - `session.Excel`, `session.Office`: the library's own objects; `useAsGlobals()` puts them
 *   where the add-in's code looks for them, until `close()`.
 * - `session.loadAddin(text)` runs an add-in's script in the library's window;
 *   `invokeCommand(name)` presses a ribbon button, `pressShortcut(action)` its keys;
 *   `invoke(id, args)` calls a custom function through Microsoft's runtime.
 * - `session.host`: `recordOf(sheet)` (outline, print setup, charts, tables), `failAt(n, code)`,
 *   `undo()`, `redo()`, `messageOf(sheetId, row, column)`, `addin`, and `book.workbook`, Univer's
 *   facade, for doing what a user does.
 */
export class Session {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  private restoreGlobals: () => void = () => undefined;

  constructor(
    readonly host: Host,
    private readonly window: FakeWindow,
  ) {
    this.Excel = window.globals["Excel"] as typeof Excel;
    this.Office = window.globals["Office"] as typeof Office;
  }

  /** `Excel.run`, with its requirement checks switched on. */
  readonly run = <T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> =>
    this.Excel.run(batch);

  /** Runs an add-in's script in the window where office.js is loaded. */
  loadAddin(script: string, filename = "addin.js"): void {
    runInContext(script, this.window.context, { filename });
  }

  /** Presses the ribbon button of an action; resolves when its function has completed. */
  invokeCommand(functionName: string): Promise<void> {
    return this.host.commands.invoke(functionName);
  }

  /** Presses the keys of an action; resolves when the add-in was notified, which may be before it is done. */
  pressShortcut(action: string): Promise<void> {
    return this.host.shortcuts.press(action);
  }

  /** What Microsoft's runtime gives back for a function of the loaded add-in. */
  async invoke(id: string, args: readonly unknown[]): Promise<InvocationResult> {
    await this.host.customFunctions.ready;
    return this.host.customFunctions.invoke(id, args);
  }

  /** Sets the globals that code in Excel uses, until `close`. */
  useAsGlobals(): this {
    const names = ["Excel", "Office", "OfficeExtension"];
    const before = names.map((name) => [name, Reflect.get(globalThis, name)] as const);
    for (const name of names) Reflect.set(globalThis, name, this.window.globals[name]);
    this.restoreGlobals = () => {
      for (const [name, value] of before) Reflect.set(globalThis, name, value);
    };
    return this;
  }

  /** Ends the session. */
  close(): void {
    this.restoreGlobals();
    this.host.book.calculation.end();
    this.host.book.engine.univer.dispose();
  }
}

const setsOf = (client: ClientCode | undefined): Requirements | undefined =>
  client && { ...INTERNAL, ...CLIENTS[client].sets };

/** Opens a session and waits for the handshake. */
export async function openSession(options: SessionOptions = {}): Promise<Session> {
  const functions = options.functions && runFunctions(options.functions);
  const { behaviour = {}, readPart } = options;
  useBriefChannels();
  const engine = startEngine({ functions, workbook: options.kept?.snapshot });
  const host = new Host({ schema: readSchema(), engine, behaviour, kept: options.kept });
  const transport = new WebTransport({
    origin: ORIGIN,
    requirements: options.requirements ?? setsOf(options.client),
    answer: (request) => host.answer(request),
    onCommandCompleted: (id, code) => {
      host.commands.complete(id, code);
    },
    post: (text) =>
      setImmediate(() => {
        window.dispatchMessage(text, ORIGIN);
      }),
  });
  const window = createWindow({
    loadScript: libraryScript,
    ...(readPart && { loadPart: (path: string) => new Script(readPart(path), { filename: path }) }),
    name: transport.frameName(),
    url: `${ORIGIN}/taskpane.html`,
    postToParent: (text) => setImmediate(() => void transport.receive(text)),
  });
  host.connect(transport);
  if (options.beforeLibrary !== undefined) runInContext(options.beforeLibrary, window.context);
  libraryScript("office.js").runInContext(window.context);
  window.finishParsing();
  await (window.globals["Office"] as typeof Office).onReady();
  checkRequirements(window.globals["OfficeExtension"] as RequirementSwitch);
  return new Session(host, window);
}

interface RequirementSwitch {
  readonly CommonUtility: { _doApiNotSupportedCheck: boolean };
}

/** The library ships with its requirement check switched off; tests want it on. */
function checkRequirements(library: RequirementSwitch): void {
  library.CommonUtility._doApiNotSupportedCheck = true;
}
