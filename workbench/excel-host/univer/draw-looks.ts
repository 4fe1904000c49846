import { CellValueType, InterceptorEffectEnum, numfmt } from "@univerjs/core";
import type { ICellData, Injector, IStyleData, Nullable } from "@univerjs/core";
import {
  INTERCEPTOR_POINT,
  InterceptCellContentPriority,
  SheetInterceptorService,
} from "@univerjs/sheets";
import { ConditionalFormattingService } from "@univerjs/sheets-conditional-formatting";
import { isError } from "./cell-content.ts";
import { roomy } from "./room.ts";

/**
 * Draws what Univer alone leaves out: the style of the conditions that hold, number format
 * included, the room that `_x` leaves, and the section of a format for text. It comes before
 * Univer's own number formats, which then format with what is found here.
 */
export function drawLooks(injector: Injector): void {
  const conditions = injector.get(ConditionalFormattingService);
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Style | InterceptorEffectEnum.Value,
    priority: InterceptCellContentPriority.NUMFMT + 1,
    handler: (cell, { unitId, subUnitId, row, col, workbook }, next) => {
      const drawn = conditions.composeStyle(unitId, subUnitId, row, col)?.style;
      const own = workbook.getStyles().get(cell?.s);
      const look = drawn ? laidOver(own, drawn) : own;
      const pattern = look?.n?.pattern;
      if (pattern === undefined) return next(drawn ? withStyle(cell, look) : cell);
      const format = roomy(pattern);
      const text = textUnder(cell, format);
      if (text !== undefined) return next({ ...withStyle(cell, look), v: text });
      if (!drawn && format === pattern) return next(cell);
      return next(withStyle(cell, { ...look, n: { pattern: format } }));
    },
  });
}

/** A style over another: borders side by side, all else as a whole. */
function laidOver(own: Nullable<IStyleData>, { n, bd, ...rest }: IStyleData): IStyleData {
  return {
    ...own,
    ...rest,
    ...(n && { n }),
    ...(bd && { bd: { ...own?.bd, ...bd } }),
  };
}

function withStyle(cell: Nullable<ICellData>, s: Nullable<IStyleData>): ICellData {
  return { ...cell, ...(s && { s }) };
}

/** What the section for text makes of a text; undefined where there is neither. */
function textUnder(cell: Nullable<ICellData>, format: string): string | undefined {
  const value = cell?.v;
  if (typeof value !== "string" || isError(value) || !format.includes("@") || format === "@")
    return undefined;
  if (cell?.t === CellValueType.NUMBER || Number.isFinite(Number(value))) return undefined;
  return numfmt.format(format, value, { throws: false });
}
