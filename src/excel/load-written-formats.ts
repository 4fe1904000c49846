import type { Area } from "../sheet/plan/sheet-plan.ts";
import { decodeReference } from "./reference.ts";
import { supports } from "./requirements.ts";
import { look } from "./run.ts";

/** Areas of a sheet that will be written. */
export interface AreasOfSheet {
  readonly sheetId: string;
  readonly areas: readonly Area[];
}

/** Cells of a sheet that cannot be written, or in which Excel would convert the new content. */
export interface WrittenFormats {
  readonly sheetId: string;
  readonly merged: readonly Area[];
  /** Cells formatted as text, in which a number or a formula would become a text. */
  readonly texts: readonly Area[];
}

/** Most areas and cells of a request. */
const mostAreas = 500;
const mostCells = 20_000;

/** Returns, in bounded requests, which cells of some areas are merged or formatted as text. */
export async function loadWrittenFormats(
  sheets: readonly AreasOfSheet[],
): Promise<readonly WrittenFormats[]> {
  const merged = await loadMerged(sheets);
  const texts = new Map<string, Area[]>();
  const parts = sheets.flatMap(({ sheetId, areas }) => areas.map((area) => ({ sheetId, area })));
  for (const batch of batchesOf(parts))
    for (const { sheetId, area } of await loadTexts(batch))
      texts.set(sheetId, [...(texts.get(sheetId)?.splice(0) ?? []), area]);
  return sheets.map(({ sheetId }) => ({
    sheetId,
    merged: merged.get(sheetId) ?? [],
    texts: texts.get(sheetId) ?? [],
  }));
}

/** Reading merged cells is reported to clear the undo stack of Excel. That does no harm here, because a write follows. */
function loadMerged(
  sheets: readonly AreasOfSheet[],
): Promise<ReadonlyMap<string, readonly Area[]>> {
  if (!supports("1.13")) return Promise.resolve(new Map());
  return look(async (context) => {
    const asked = sheets.map(({ sheetId }) => {
      const used = context.workbook.worksheets.getItem(sheetId).getUsedRangeOrNullObject();
      return { sheetId, areas: used.getMergedAreasOrNullObject().load("address") };
    });
    await context.sync();
    return new Map(
      asked.map(({ sheetId, areas }) => [
        sheetId,
        areas.isNullObject ? [] : decodeAreas(areas.address),
      ]),
    );
  });
}

/** Returns the areas of an address that lists several: "'P&L'!A1:B2,'P&L'!D4:E4". */
const decodeAreas = (address: string): Area[] =>
  [...address.matchAll(/!\$?[A-Z]{1,3}\$?\d+:\$?[A-Z]{1,3}\$?\d+/g)].flatMap(([cells]) => {
    const reference = decodeReference(`=S${cells}`);
    return reference ? [reference.area] : [];
  });

interface Part {
  readonly sheetId: string;
  readonly area: Area;
}

function batchesOf(parts: readonly Part[]): Part[][] {
  const batches: Part[][] = [];
  let cells = mostCells;
  for (const part of parts) {
    const size = part.area.rows * part.area.columns;
    const last = batches.at(-1);
    if (!last || last.length >= mostAreas || cells + size > mostCells) {
      batches.push([part]);
      cells = size;
    } else {
      last.push(part);
      cells += size;
    }
  }
  return batches;
}

const loadTexts = (parts: readonly Part[]): Promise<readonly Part[]> =>
  look(async (context) => {
    const loaded = parts.map(({ sheetId, area: { row, column, rows, columns } }) =>
      context.workbook.worksheets
        .getItem(sheetId)
        .getRangeByIndexes(row, column, rows, columns)
        .load("numberFormat"),
    );
    await context.sync();
    return parts.flatMap(({ sheetId, area }, n) =>
      ((loaded[n]?.numberFormat ?? []) as unknown[][]).flatMap((line, down) =>
        line.flatMap((format, across) =>
          format === "@"
            ? [
                {
                  sheetId,
                  area: { row: area.row + down, column: area.column + across, rows: 1, columns: 1 },
                },
              ]
            : [],
        ),
      ),
    );
  });
