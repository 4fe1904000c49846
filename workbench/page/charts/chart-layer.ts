import { IRenderManagerService, SHEET_VIEWPORT_KEY } from "@univerjs/engine-render";
import { SheetSkeletonManagerService } from "@univerjs/sheets-ui";
import type { ChartRecord } from "../../excel-host/record.ts";
import type { Book } from "../../excel-host/univer/book.ts";

/** A rectangle of the screen, in pixels from the corner of the grid. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The place of a chart on the screen in a pane of the grid, and the pane, to which it is clipped. */
export interface ChartBox {
  readonly box: Box;
  readonly pane: Box;
}

/** Returns the element that the grid is drawn in, and undefined before it is drawn. */
export function gridElement({ engine, unit }: Book): HTMLElement | undefined {
  const render = engine.injector.get(IRenderManagerService).getRenderById(unit);
  return render?.engine.getCanvasElement().parentElement ?? undefined;
}

/**
 * Returns the present place of a chart: over its cells, scrolled with them, in every pane that it extends into. In frozen
 * rows and columns it does not scroll, as in Excel.
 */
export function chartBoxes({ engine, unit }: Book, { from, to }: ChartRecord["place"]): ChartBox[] {
  const render = engine.injector.get(IRenderManagerService).getRenderById(unit);
  const skeleton = render?.with(SheetSkeletonManagerService).getCurrentSkeleton();
  const view = render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
  if (!render || !skeleton || !view) return [];
  const { scaleX, scaleY } = render.scene.getAncestorScale();
  const { startColumn, startRow, xSplit, ySplit } = skeleton.worksheet.getFreeze();
  const across = strips({
    head: skeleton.rowHeaderWidth,
    from: skeleton.colStartX(from.column) + from.x * PIXELS,
    to: skeleton.colStartX(to.column) + to.x * PIXELS,
    scrolled: view.viewportScrollX,
    frozen: xSplit > 0 && [
      skeleton.colStartX(startColumn - xSplit),
      skeleton.colStartX(startColumn),
    ],
    scale: scaleX,
  });
  const down = strips({
    head: skeleton.columnHeaderHeight,
    from: skeleton.rowStartY(from.row) + from.y * PIXELS,
    to: skeleton.rowStartY(to.row) + to.y * PIXELS,
    scrolled: view.viewportScrollY,
    frozen: ySplit > 0 && [skeleton.rowStartY(startRow - ySplit), skeleton.rowStartY(startRow)],
    scale: scaleY,
  });
  return down.flatMap((vertical) =>
    across.map((horizontal) => ({
      box: boxOf(horizontal.span, vertical.span),
      pane: boxOf(horizontal.pane, vertical.pane),
    })),
  );
}

const PIXELS = 96 / 72;

/** From where to where, along one side. */
type Span = readonly [from: number, to: number];

/** A chart along one side of the sheet, in pixels. */
interface Along {
  /** The size of the heads. */
  readonly head: number;
  readonly from: number;
  readonly to: number;
  readonly scrolled: number;
  /** Where the frozen cells begin and end. */
  readonly frozen: Span | false;
  readonly scale: number;
}

/** Where a chart lies along one side: among the frozen cells, among the others, or both. */
function strips({ head, from, to, scrolled, frozen, scale }: Along): { span: Span; pane: Span }[] {
  const strip = (scroll: number, pane: Span) => ({
    span: [(head + from - scroll) * scale, (head + to - scroll) * scale] as const,
    pane: [pane[0] * scale, pane[1] * scale] as const,
  });
  if (!frozen) return [strip(scrolled, [head, Infinity])];
  const [start, end] = frozen;
  const split = head + end - start;
  return [
    ...(from < end ? [strip(start, [head, split])] : []),
    ...(to > end ? [strip(scrolled, [split, Infinity])] : []),
  ];
}

const boxOf = (across: Span, down: Span): Box => ({
  left: across[0],
  top: down[0],
  right: across[1],
  bottom: down[1],
});
