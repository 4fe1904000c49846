import { formatTable } from "../../model/table.ts";
import { roundTo } from "../rules.ts";
import { failed, proved, type TestEvidence } from "./evidence.ts";

/**
 * The evidence is the table of the same release with the other print. That print must differ from the excused one even
 * after rounding, and must agree with every figure it is tested against.
 */
export const testMisprint: TestEvidence = ({ finding, exception }, { book, findingsOn }) => {
  const { target } = finding;
  const { evidence } = exception;
  const { item, table, column } = target;
  if (evidence === "") return failed("its evidence must be the table of the other print");
  const prints = book.readingsOf(item.code, table.release, column.period, column.column);
  const other = prints.find((each) => each.table.identity.code === evidence && each !== target);
  if (!other || other.text === "")
    return failed(`no table "${evidence}" of the release prints the figure again`);
  const name = formatTable(other.table);
  if (roundTo(other.value, target.unit).equals(target.value))
    return failed(`${name} prints the same figure, ${other.text}`);
  const held = findingsOn(other).filter(({ outcome }) => outcome !== "incomplete");
  if (held.length === 0) return failed(`nothing tests the ${other.text} of ${name}`);
  if (held.some(({ outcome }) => outcome === "inconsistent"))
    return failed(`the ${other.text} of ${name} does not agree with the figures either`);
  return proved(() => [{ is: "other print", text: other.text, table: other.table }]);
};
