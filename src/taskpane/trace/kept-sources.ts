import { loadWhole, type MarkedSheet } from "../../excel/load-marked-sheets.ts";
import { findSources } from "../../workbook/freeze/find-sources.ts";
import { findFrozenIn, type FindFrozen } from "../../workbook/trace/frozen-cell.ts";

/** The sources of frozen cells, read when they are first needed and kept until they may have changed. */
export interface KeptSources {
  /** Returns a function that finds a frozen cell in the sheets of sources; undefined if there are none. */
  readonly find: (sheets: readonly MarkedSheet[]) => Promise<FindFrozen | undefined>;
  /** Called when the workbook was changed: the sources are read again. */
  readonly forget: () => void;
}

/**
 * Returns sources that are not read yet. Sheets of sources that are added, deleted, moved or renamed are noticed without
 * `forget`.
 */
export function keepSources(): KeptSources {
  let kept: { readonly key: string; readonly found: Promise<FindFrozen> } | undefined;
  const forget = (): void => {
    kept = undefined;
  };
  return {
    forget,
    find: async (sheets) => {
      if (sheets.length === 0) return undefined;
      const key = JSON.stringify(sheets);
      if (kept?.key !== key) kept = { key, found: read(sheets) };
      const { found } = kept;
      found.catch(forget);
      return found;
    },
  };
}

async function read(sheets: readonly MarkedSheet[]): Promise<FindFrozen> {
  const names = sheets.map(({ name, sheet, formula }) => ({ name, sheet, formula }));
  return findFrozenIn(findSources({ sheets: await loadWhole(sheets), names }));
}
