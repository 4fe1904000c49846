import { Decimal, shift, zero } from "../../exact/decimal.ts";
import { groupThousands } from "../../exact/digits.ts";
import { formatDate, isoDateOf } from "../../model/calendar.ts";
import { dateFormat } from "./number-formats.ts";
import { contentOf, type PlanCell } from "./sheet-plan.ts";

/** The room that a format leaves for a parenthesis and for a mark: spaces of the same width, so that figures are aligned. */
const rooms: Readonly<Record<string, string>> = { ")": "\u2008", C: "\u2007" };

/**
 * Returns what a cell of a plan shows on the sheet: a number in its number format, anything else as it is.
 *
 * It knows the formats of this folder, not all of Excel's: digits, literals, room left blank, and sections for positive,
 * negative and zero.
 *
 * @example formatCell({ kind: "number", value: -446432 }, amountFormat(0, "r")) // "(446,432)r"
 */
export function formatCell(cell: PlanCell, numberFormat = ""): string {
  const content = contentOf(cell) ?? "";
  if (typeof content === "string") return formatText(content, numberFormat);
  if (numberFormat.includes(dateFormat))
    return formatSection(numberFormat.replace(dateFormat, `"${formatDate(isoDateOf(content))}"`));
  if (numberFormat === "") return String(content);
  const [more = "", less = `-${more}`, nil = more] = numberFormat.split(";");
  const section = content === 0 ? nil : content > 0 ? more : less;
  return formatSection(section, new Decimal(content).abs());
}

/** The fourth section, or the only one, formats a text; errors are not formatted. */
function formatText(content: string, numberFormat: string): string {
  if (content === "" || content.startsWith("#")) return content;
  const sections = numberFormat.split(";");
  const section = sections[3] ?? (sections.length === 1 ? sections[0] : undefined);
  return section?.includes("@") ? formatSection(section.replace("@", `"${content}"`)) : content;
}

const token = /"([^"]*)"|_(.)|(#,##)?0(?:\.(0+))?(%)?/g;

function formatSection(section: string, value: Decimal = zero): string {
  return section.replace(
    token,
    (
      _all: string,
      literal?: string,
      room?: string,
      grouped?: string,
      places: string = "",
      percent: string = "",
    ) => {
      if (literal !== undefined) return literal;
      if (room !== undefined) return rooms[room] ?? " ";
      const digits = (percent ? shift(value, 2) : value).toFixed(places.length);
      return (grouped ? groupThousands(digits) : digits) + percent;
    },
  );
}
