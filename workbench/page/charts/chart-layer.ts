import { IRenderManagerService, SHEET_VIEWPORT_KEY } from "@univerjs/engine-render";
import { SheetSkeletonManagerService } from "@univerjs/sheets-ui";
import type { ChartRecord, Corner } from "../../excel-host/record.ts";
import type { Book } from "../../excel-host/univer/book.ts";

/** A rectangle of the screen, in pixels from the corner of the grid. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where a chart is on the screen, and how much of the grid it may be seen in. */
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
 * Returns where a chart lies now: over its cells, scrolled with them. A chart belongs to the pane
 * that its top left cell is in, and does not reach into another.
 */
export function chartBox(
  { engine, unit }: Book,
  { from, to }: ChartRecord["place"],
): ChartBox | undefined {
  const render = engine.injector.get(IRenderManagerService).getRenderById(unit);
  const skeleton = render?.with(SheetSkeletonManagerService).getCurrentSkeleton();
  const view = render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
  if (!render || !skeleton || !view) return undefined;
  const { scaleX, scaleY } = render.scene.getAncestorScale();
  const { rowHeaderWidth, columnHeaderHeight } = skeleton;
  const freeze = skeleton.worksheet.getFreeze();
  const [firstRow, firstColumn] = [Math.max(0, freeze.startRow), Math.max(0, freeze.startColumn)];
  const x = ({ column, x: into }: Corner): number => skeleton.colStartX(column) + into * PIXELS;
  const y = ({ row, y: into }: Corner): number => skeleton.rowStartY(row) + into * PIXELS;
  const frozenX = freeze.xSplit > 0 && from.column < firstColumn;
  const frozenY = freeze.ySplit > 0 && from.row < firstRow;
  const startX = skeleton.colStartX(firstColumn - freeze.xSplit);
  const startY = skeleton.rowStartY(firstRow - freeze.ySplit);
  const scrolledX = frozenX ? startX : view.viewportScrollX;
  const scrolledY = frozenY ? startY : view.viewportScrollY;
  const splitX = rowHeaderWidth + skeleton.colStartX(firstColumn) - startX;
  const splitY = columnHeaderHeight + skeleton.rowStartY(firstRow) - startY;
  const scaled = (box: Box): Box => ({
    left: box.left * scaleX,
    top: box.top * scaleY,
    right: box.right * scaleX,
    bottom: box.bottom * scaleY,
  });
  const hasX = freeze.xSplit > 0;
  const hasY = freeze.ySplit > 0;
  return {
    box: scaled({
      left: rowHeaderWidth + x(from) - scrolledX,
      top: columnHeaderHeight + y(from) - scrolledY,
      right: rowHeaderWidth + x(to) - scrolledX,
      bottom: columnHeaderHeight + y(to) - scrolledY,
    }),
    pane: scaled({
      left: hasX && !frozenX ? splitX : rowHeaderWidth,
      top: hasY && !frozenY ? splitY : columnHeaderHeight,
      right: frozenX ? splitX : Infinity,
      bottom: frozenY ? splitY : Infinity,
    }),
  };
}

const PIXELS = 96 / 72;
