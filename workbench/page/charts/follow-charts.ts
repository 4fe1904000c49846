import { IRenderManagerService, SHEET_VIEWPORT_KEY } from "@univerjs/engine-render";
import type { Book } from "../../excel-host/univer/book.ts";
import type { ChartDrawing } from "./draw-charts.ts";

/**
 * Keeps the charts of the visible sheet drawn, at most once a frame: after every command of Univer (a new value, width,
 * sheet, or undo), and when the grid is scrolled. The drawing code is loaded with the first chart.
 */
export function followCharts(book: Book): void {
  let drawing: Promise<ChartDrawing> | undefined;
  let frame = 0;
  const draw = async (): Promise<void> => {
    frame = 0;
    const { charts } = book.overlays.of(book.activeSheetId).now;
    if (charts.length > 0) drawing ??= load(book);
    (await drawing)?.draw();
  };
  const later = (): void => {
    if (frame === 0) frame = requestAnimationFrame(() => void draw());
  };
  book.commands.onCommandExecuted(later);
  onScroll(book, later);
}

async function load(book: Book): Promise<ChartDrawing> {
  const { ChartDrawing: Drawing } = await import("./draw-charts.ts");
  return new Drawing(book);
}

function onScroll({ engine, unit }: Book, listener: () => void): void {
  const renders = engine.injector.get(IRenderManagerService);
  const follow = (): void => {
    const view = renders.getRenderById(unit)?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
    view?.onScrollAfter$.subscribeEvent(listener);
  };
  if (renders.getRenderById(unit)?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN)) follow();
  else renders.created$.subscribe(follow);
}
