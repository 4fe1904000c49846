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
 * Draws what Univer leaves out: the style of conditions that hold, with its number format, the room of `_x`, and the
 * section of a format for text. It runs before Univer's own number formats, which then use the format found here.
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

/** A style over another: borders are merged side by side, everything else is replaced. */
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

/** The result of the section for text; undefined if there is no text or no section. */
function textUnder(cell: Nullable<ICellData>, format: string): string | undefined {
  const value = cell?.v;
  if (typeof value !== "string" || isError(value) || !format.includes("@") || format === "@")
    return undefined;
  if (cell?.t === CellValueType.NUMBER || Number.isFinite(Number(value))) return undefined;
  return numfmt.format(format, value, { throws: false });
}
