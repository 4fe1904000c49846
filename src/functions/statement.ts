import { badArgument } from "../errors.ts";
import type { Period } from "../model/period.ts";
import { defaultUnit } from "../model/unit.ts";
import { arrangeStatement } from "../statements/arrange.ts";
import type { StatementCode } from "../statements/layout.ts";
import { periodsBetween } from "../statements/periods.ts";
import type { Call } from "./call.ts";
import type { Value } from "./value.ts";

/** Returns a statement as rows: the header, then a label and one figure per period; headings have empty cells. */
export function statement(call: Call): Value[][] {
  const layout = call.choose("statement", call.required("statement"), call.choices.statements);
  const unit = call.unit() ?? defaultUnit;
  const vintage = call.vintage();
  const periods = periodsOf(call, layout.code);
  const columns = periods.map((period) => ({ period, vintage }));
  const arranged = arrangeStatement(call.data, layout, columns, unit);
  const header = [`${layout.title} (${unit.label})`, ...periods.map(({ code }) => code)];
  return [
    header,
    ...arranged.rows.map(({ label, item, entries }) => [
      label,
      ...(item ? entries : periods.map(() => "")),
    ]),
  ];
}

/** Reads `1Q03:4Q03`, a comma list, or cells; blank cells are passed over. */
function periodsOf(call: Call, code: StatementCode): Period[] {
  const texts = call
    .matrix("periods")
    .flat()
    .flatMap((value) => call.cellText("periods", value).split(","))
    .filter((text) => text.trim() !== "");
  if (texts.length > 0) return texts.flatMap((text) => spanOf(call, code, text));
  throw badArgument(
    'The argument periods of IIJ.STATEMENT is missing. Write "1Q03:4Q03", a comma list or a range.',
  );
}

function spanOf(call: Call, code: StatementCode, text: string): Period[] {
  const ends = text.split(":");
  if (ends.length > 2 || ends.includes(""))
    throw badArgument(`"${text}" is no span of periods. Write "1Q03:4Q03".`);
  const [from, to] = ends.map((end) => call.periodOf(end, "periods"));
  if (!from) throw badArgument(`"${text}" is no span of periods. Write "1Q03:4Q03".`);
  return to ? periodsBetween(call.data, code, from, to) : [from];
}
