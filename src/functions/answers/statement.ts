import { badArgument } from "../../errors.ts";
import { defaultUnit, findUnit } from "../../model/unit.ts";
import { arrangeStatement } from "../../statements/arrange/arrange-statement.ts";
import {
  columnCode,
  besides,
  type ColumnRequest,
  type Beside,
} from "../../statements/columns/column.ts";
import { titleOf } from "../../statements/arrange/arranged-statement.ts";
import type { Entry } from "../../statements/arrange/entry.ts";
import type { StatementDefinition } from "../../statements/definitions/definition.ts";
import { periodsBetween } from "../../statements/columns/statement-periods.ts";
import type { Call } from "../ask/call.ts";
import type { Value } from "../ask/value.ts";

/** Returns a statement as rows: the header, then a label and one cell per column; headings have empty cells. */
export function statement(call: Call): Value[][] {
  const layout = call.choose("statement", call.required("statement"), call.choices.statements);
  const unit = call.unit() ?? defaultUnit;
  const columns = columnsOf(call, layout);
  const arranged = arrangeStatement(call.data, layout, columns, unit);
  const header = [titleOf(arranged), ...columns.map((column) => columnCode(column, unit))];
  return [
    header,
    ...arranged.rows.map(({ label, entries }) => [label, ...entries.map(valueOfEntry)]),
  ];
}

function valueOfEntry(entry: Entry): Value {
  if (!entry) return "";
  if ("value" in entry) return entry.value;
  return "text" in entry ? entry.text : entry.failure;
}

/** Reads `1Q03:4Q03`, a comma list, or cells; blank cells are passed over. */
function columnsOf(call: Call, layout: StatementDefinition): ColumnRequest[] {
  const texts = call
    .matrix("periods")
    .flat()
    .flatMap((value) => call.cellText("periods", value).split(","))
    .filter((text) => text.trim() !== "");
  if (texts.length > 0) return texts.flatMap((text) => requestsOf(call, layout, text));
  throw call.refusal("periods", "is missing");
}

function requestsOf(call: Call, layout: StatementDefinition, text: string): ColumnRequest[] {
  const ends = text.split(":");
  if (ends.length === 1) return [columnOf(call, text)];
  if (ends.length > 2 || ends.includes(""))
    throw badArgument(`"${text}" is no span of periods. Write "1Q03:4Q03".`);
  const [from, to] = ends.map((end) => call.periodOf(end, "periods"));
  const vintage = call.vintage();
  return from && to
    ? periodsBetween(call.data, layout, from, to).map((period) => ({ period, vintage }))
    : [];
}

/** A column: a period, the release after `@`, and what is shown, as in `4Q02@first YoY`. */
const form =
  /^(?<period>.*?)(?:@(?<release>[^\s@]+))?(?:\s+(?<shown>YoY|QoQ|Share|Difference|USD[km]?))?$/isu;

function columnOf(call: Call, text: string): ColumnRequest {
  const {
    period = "",
    release,
    shown = "",
  } = form.exec(text.normalize("NFKC").trim())?.groups ?? {};
  const shows = besideOf(shown);
  return {
    period: call.periodOf(period, "periods"),
    vintage: release === undefined ? call.vintage() : call.vintageOf(release),
    ...(shows && { shows }),
  };
}

function besideOf(shown: string): Beside | undefined {
  if (findUnit(shown)) return "USD";
  return besides.find((each) => each.toLowerCase() === shown.toLowerCase());
}
