import { InterceptorEffectEnum, WrapStrategy } from "@univerjs/core";
import type { ICellData, Injector, IStyleData, Nullable } from "@univerjs/core";
import {
  INTERCEPTOR_POINT,
  InterceptCellContentPriority,
  SheetInterceptorService,
} from "@univerjs/sheets";
import { withoutRoom } from "./room.ts";
import { roomFor } from "../../../src/sheet/plan/text-width.ts";

/** Univer has no property for shrinking text, so it is stored as a text direction, which Univer keeps and does not use. */
export const SHRUNK: number = 101;

const USUAL_SIZE = 11;
/** In pixels, of the usual font at its usual size. */
const [EM, DIGIT, MARGINS] = [14.7, 7, 5];
const STEP = 0.5;

/** Whether a text is drawn smaller where its column is too narrow. */
export const isShrunk = ({ td }: IStyleData): boolean => Number(td) === SHRUNK;

/**
 * Draws text that shrinks to fit at the size that fits its column. It runs after number formats, because their result
 * must fit.
 */
export function drawShrunk(injector: Injector): void {
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Style | InterceptorEffectEnum.Value,
    priority: InterceptCellContentPriority.NUMFMT - 1,
    handler: (cell, { col, workbook, worksheet }, next) =>
      next(shrunk(cell, workbook.getStyles().get(cell?.s), worksheet.getColumnWidth(col))),
  });
}

/** Returns a cell as it is drawn in a column of a width in pixels. A text in several lines does not shrink. */
function shrunk(
  cell: Nullable<ICellData>,
  style: Nullable<IStyleData>,
  width: number,
): Nullable<ICellData> {
  if (!cell || !style || !isShrunk(style) || style.tb === WrapStrategy.WRAP) return cell;
  const { fs = USUAL_SIZE } = style;
  const { text, room } = withoutRoom(String(cell.v ?? ""));
  const needed = (roomFor(text) * DIGIT + room * EM) * (fs / USUAL_SIZE);
  const given = width - MARGINS;
  if (needed <= given) return cell;
  const size = Math.floor((fs * given) / needed / STEP) * STEP;
  return { ...cell, s: { ...style, fs: Math.max(1, size) } };
}
