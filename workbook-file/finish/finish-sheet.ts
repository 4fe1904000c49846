import { cellAddress } from "../../src/sheet/plan/address.ts";
import type { FileLine, FileSheet, FileSparkline } from "../workbook-file.ts";

/**
 * Returns the XML of a sheet with the depth of its outline, how errors print, the axes of sparklines, and formulas that
 * give errors.
 */
export function finishSheet(xml: string, sheet: FileSheet): string {
  const errors = errorResults(sheet);
  const sparklines = [...(sheet.sparklines ?? [])];
  return (
    xml
      .replace(/<sheetFormatPr [^>]*?(?=\/>)/, (all) => all + outlineDepths(sheet))
      .replace(/<pageSetup [^>]*?(?=\/>)/, (all) => `${all} errors="${sheet.page.errors}"`)
      // An attribute that the schemas do not have, and nothing needs.
      .replace(/ xr2:uid="[^"]*"/g, "")
      .replaceAll("<x14:sparklineGroup ", () => `<x14:sparklineGroup ${axisOf(sparklines.shift())}`)
      .replace(/<c r="([A-Z]+\d+)"([^>]*) t="str"/g, (all, address: string, rest: string) =>
        errors.has(address) ? `<c r="${address}"${rest} t="e"` : all,
      )
  );
}

/** By default, Excel draws the smallest column with no height. */
const axisOf = (sparkline: FileSparkline | undefined): string =>
  sparkline?.fromNil ? 'minAxisType="custom" manualMin="0" ' : "";

/** Without them Excel shows no buttons next to grouped rows and columns. */
function outlineDepths({ rows, columns }: FileSheet): string {
  const [row, column] = [deepest(rows), deepest(columns)];
  return `${row > 0 ? ` outlineLevelRow="${row}"` : ""}${column > 0 ? ` outlineLevelCol="${column}"` : ""}`;
}

const deepest = (lines: ReadonlyMap<number, FileLine>): number =>
  Math.max(0, ...[...lines.values()].map(({ level }) => level));

function errorResults({ cells }: FileSheet): ReadonlySet<string> {
  const failed = cells.filter(
    ({ content }) => content?.kind === "formula" && typeof content.value === "object",
  );
  return new Set(failed.map((cell) => cellAddress(cell)));
}
