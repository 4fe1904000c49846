import type { Inserted } from "../../excel/inserted.ts";
import { columnName } from "../../sheet/plan/address.ts";

/** Said behind the place of a sheet that Excel could not have live. */
export const asValues =
  " as values: live formulas need an Excel whose formulas spill, and this one's do not";

/**
 * Returns the sentence that tells what was written, where, and what is checked there.
 *
 * @param as what is said behind the place
 *
 * @example "Written to IIJ Operations!A1:K59. 7 checks against what is printed stand in column C."
 */
export function describeInsertion(written: Inserted, as = ""): string {
  const sentences = [
    describeChecks(written, as),
    ...describeNames(written),
    ...describeUsedSheet(written),
    ...describeSharing(written),
  ];
  return sentences.join(" ");
}

function describeChecks({ sheet, address, plan }: Inserted, as: string): string {
  const written = `Written to ${sheet}!${address}${as}.`;
  const [first] = plan.verdicts;
  if (!first) return written;
  const column = columnName(plan.anchor.column + first.column);
  const checked =
    plan.verdicts.length === 1
      ? "One check against what is printed stands"
      : `${plan.verdicts.length} checks against what is printed stand`;
  return `${written} ${checked} in column ${column}.`;
}

/** Who opens the workbook without the add-in sees #NAME?, and Excel keeps showing it once the add-in is there. */
const describeSharing = ({ plan }: Inserted): string[] =>
  plan.cells.flat().some((cell) => cell.kind === "formula" && cell.formula.includes("IIJ."))
    ? ["To share it with people who do not have the add-in, insert it as values."]
    : [];

/** On a used sheet nothing around the block changes, which has its price. */
function describeUsedSheet({ narrow, open }: Inserted): string[] {
  const widths = `Columns kept their widths: where figures read ####, widen ${narrow.join(" and ")}.`;
  const folds = `Working rows and columns that a new sheet has folded stay open, since other things stand in them: ${open.join(", ")}.`;
  return [...(narrow.length > 0 ? [widths] : []), ...(open.length > 0 ? [folds] : [])];
}

/** That many renamed names are told one by one; the others are counted. */
const told = 3;

function describeNames({ renamed }: Inserted): string[] {
  const names = renamed
    .slice(0, told)
    .map(({ wanted, name }) => `The name ${wanted} was not free: it is ${name} here.`);
  const others = renamed.length - told;
  const more = `${others} more ${others === 1 ? "name was" : "names were"} not free and got a number behind as well.`;
  return [...names, ...(others > 0 ? [more] : [])];
}
