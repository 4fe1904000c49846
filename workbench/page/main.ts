import { Host } from "../excel-host/host.ts";
import { startEngine } from "../excel-host/univer/engine.ts";
import type { Visibility } from "../excel-host/runtime/addin.ts";
import type { Engine } from "../excel-host/univer/engine.ts";
import type { Schema } from "../excel-host/wire/schema.ts";
import { loadFunctions } from "./addin-functions.ts";
import { followCharts } from "./charts/follow-charts.ts";
import { extendCellMenu } from "./cell-menu.ts";
import { showCell } from "./cell-strip.ts";
import { followColorScheme } from "./color-scheme.ts";
import { CodeLists } from "./complete/code-lists.ts";
import { completeCodes } from "./complete/complete-codes.ts";
import { element } from "./element.ts";
import { faultBox } from "./fault-box.ts";
import { fetchBuilt } from "./fetch-built.ts";
import { becomeKeeper, Keeper } from "./kept/keeper.ts";
import { offerNewWorkbook } from "./kept/new-workbook.ts";
import { openKept } from "./kept/open-kept.ts";
import { readManifest } from "./manifest.ts";
import type { Addin, RibbonButton } from "./manifest.ts";
import { redrawConditions } from "./redraw-conditions.ts";
import { showNotice } from "./notice.ts";
import { followF6, framePart, partOf } from "./parts.ts";
import { drawRibbon } from "./ribbon.ts";
import { addinIn, offerSaving } from "./save-workbook.ts";
import { focusGrid, gridPart, screenIn, selectFirstCell } from "./screen.ts";
import { followSelection } from "./selection.ts";
import { fetchShortcuts, followShortcuts } from "./shortcuts.ts";
import { writeStartSheet } from "./start-sheet.ts";
import { showPane, TaskPane } from "./task-pane.ts";

declare global {
  interface Window {
    /** For tests and the console. */
    workbench: { readonly engine: Engine; readonly host: Host };
  }
}

/** Where the server keeps the built add-in, its pane with office.js from this machine. */
const ADDIN = "/addin/";
/** Where the pane would leave the grid too little room; as in page.css. */
const NARROW = "(max-width: 900px)";
const fault = faultBox(element("fault"));

/**
 * Opens the workbench: a grid with the add-in's own functions in its cells, and beside it the
 * add-in's own task pane, whose Excel is the stand-in host over that grid.
 */
async function open(): Promise<void> {
  const [schema, addin] = await Promise.all([fetchSchema(), fetchAddin()]);
  const { functions, metadata } = await loadFunctions(ADDIN, addin.namespace);
  const slot = element("pane");
  const onVisibility = (visibility: Visibility) => {
    showPane(slot, visibility);
  };
  const { engine, host, opened } = await openKept((kept) => {
    const engine = startEngine({ functions, screen: screenIn("grid"), workbook: kept?.snapshot });
    const host = new Host({ schema, engine, kept, onVisibility });
    return { engine, host, opened: kept !== undefined };
  });
  window.workbench = { engine, host };
  redrawConditions(engine);
  followCharts(host.book);
  followColorScheme(engine);
  if (opened) selectFirstCell(engine);
  else writeStartSheet(engine);
  followSelection(engine, host, showCell);
  host.isEditing = () => engine.workbook.isCellEditing();
  completeCodes(engine, new CodeLists(metadata, addin.namespace));
  offerSaving(host, addinIn(metadata, addin.namespace), fault.show);
  const keeper = await keep(host, opened);
  const pane = new TaskPane(slot, host, () => {
    keeper.changed();
  });
  if (matchMedia(NARROW).matches) pane.toggle();
  const press = async ({ command }: RibbonButton): Promise<void> => {
    fault.clear();
    if (command === undefined) pane.toggle();
    else await host.commands.invoke(command).catch(fault.show);
    focusGrid(engine);
  };
  drawRibbon(element("ribbon"), addin.controls, press);
  extendCellMenu(engine, addin.cellMenu, press);
  await pane.open(`${ADDIN}taskpane.html`);
  followF6(
    [window, pane.window],
    [gridPart(engine), partOf(element("ribbon")), framePart(slot, pane.window)],
  );
  if (addin.shortcuts !== undefined) await followKeys(addin.shortcuts, host, pane);
  document.body.dataset["ready"] = "";
}

/** Keeps the workbook from now on, and says so where it cannot. */
async function keep(host: Host, opened: boolean): Promise<Keeper> {
  const writes = await becomeKeeper();
  if (!writes) showNotice("Another window keeps its workbook. This one is lost when it is closed.");
  const keeper = new Keeper(host, opened, writes);
  offerNewWorkbook(keeper);
  return keeper;
}

async function followKeys(address: string, host: Host, pane: TaskPane): Promise<void> {
  const shortcuts = await fetchShortcuts(address);
  for (const shown of [window, pane.window])
    followShortcuts(shown, shortcuts, (action) => {
      fault.clear();
      host.shortcuts.press(action).catch(fault.show);
    });
}

async function fetchSchema(): Promise<Schema> {
  return (await (await fetchBuilt("schema.json")).json()) as Schema;
}

async function fetchAddin(): Promise<Addin> {
  const xml = await (await fetchBuilt(`${ADDIN}manifest.xml`)).text();
  return readManifest(new DOMParser().parseFromString(xml, "text/xml"), ADDIN);
}

open().catch(fault.show);
