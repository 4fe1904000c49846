import type { DefinedName, WorkbookCells } from "../workbook-cells.ts";

/**
 * Returns the defined name that a formula uses: a name of its own sheet takes precedence over one of the workbook.
 *
 * @param written the name as the formula has it: Unit, or 'P&L'!Unit for that of another sheet
 */
export function findName(
  { names }: Pick<WorkbookCells, "names">,
  written: string,
  onSheet: string,
): DefinedName | undefined {
  const { sheet, name } = partsOfName(written);
  const same = names.filter((each) => each.name.toLowerCase() === name.toLowerCase());
  const own = (sheet ?? onSheet).toLowerCase();
  return (
    same.find((each) => each.sheet?.toLowerCase() === own) ??
    same.find((each) => each.sheet === undefined)
  );
}

function partsOfName(written: string): { readonly sheet?: string; readonly name: string } {
  const at = written.lastIndexOf("!");
  if (at === -1) return { name: written };
  const sheet = written.slice(0, at).replace(/^'(.*)'$/, "$1");
  return { sheet: sheet.replaceAll("''", "'"), name: written.slice(at + 1) };
}
