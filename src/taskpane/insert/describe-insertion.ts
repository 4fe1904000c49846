import type { Inserted } from "../../excel/inserted.ts";
import { spokenReference } from "../../excel/reference.ts";
import { columnName } from "../../sheet/plan/address.ts";
import type { Language } from "../language/language.ts";
import { texts } from "./insertion-texts.ts";

/**
 * Returns the message about an insertion: the written cells and their checks.
 *
 * @param asValues whether it was written as values because this Excel could not have it live
 *
 * @example "Written to 'IIJ Operations'!A1:K59. Column C contains 7 checks against the printed figures."
 */
export function describeInsertion(written: Inserted, language: Language, asValues = false): string {
  const t = texts[language];
  const cells = spokenReference(written.sheet, written.address);
  const sentences = [
    asValues ? t.writtenAsValues(cells) : t.written(cells),
    ...describeChecks(written, language),
    ...describeNames(written, language),
    ...describeUsedSheet(written, language),
    ...(callsAddin(written) ? [t.sharing] : []),
  ];
  return sentences.join(t.between);
}

function describeChecks({ plan }: Inserted, language: Language): string[] {
  const [first] = plan.verdicts;
  if (!first) return [];
  const column = columnName(plan.anchor.column + first.column);
  return [texts[language].checks(plan.verdicts.length, column)];
}

/**
 * Says whether the sheet has formulas that call the add-in. Readers without the add-in see #NAME?, and Excel keeps
 * showing it after the add-in is installed.
 */
const callsAddin = ({ plan }: Inserted): boolean =>
  plan.cells.flat().some((cell) => cell.kind === "formula" && cell.formula.includes("IIJ."));

/** Returns the sentences about what was not adjusted, because nothing around the block changes on a used sheet. */
function describeUsedSheet({ narrow, open }: Inserted, language: Language): string[] {
  const t = texts[language];
  return [
    ...(narrow.length > 0 ? [t.narrow(narrow)] : []),
    ...(open.length > 0 ? [t.open(open)] : []),
  ];
}

/** How many renamed names are listed; the others are counted. */
const told = 3;

function describeNames({ renamed }: Inserted, language: Language): string[] {
  const t = texts[language];
  const names = renamed.slice(0, told).map(({ wanted, name }) => t.renamed(wanted, name));
  const others = renamed.length - told;
  return others > 0 ? [...names, t.moreRenamed(others)] : names;
}
