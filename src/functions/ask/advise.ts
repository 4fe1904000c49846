import type { Dataset } from "../../dataset/dataset.ts";
import { keepingFor } from "../../dataset/on-need.ts";
import { Failure } from "../../errors.ts";
import { periodOrFailure } from "../../model/decode-period.ts";
import { lastQuarter } from "../../model/period.ts";
import { readingsOf } from "../../model/period-readings.ts";
import { spellPeriod } from "../../model/period-spelling.ts";
import { formatAccepted, formatNearest } from "../../model/code.ts";
import { codeTable, type CodeListName } from "../code-lists/code-lists.ts";
import type { Call } from "./call.ts";

/** A longer list is described, not listed in full. */
const longestList = 40;
/** The longest list that is listed after another sentence. */
const shortList = 8;

/** A text that is not a code of its argument's list, and the codes near it. */
interface Unknown {
  readonly name: string;
  readonly text: string;
  readonly list: CodeListName;
  readonly nearest: readonly string[];
}

/** Returns what to type instead of a text that is not a code: the nearest codes, or the accepted codes. */
export function advise(call: Call, { name, text, list, nearest }: Unknown): string {
  if (nearest.length > 0) return formatNearest(nearest);
  const release = list.endsWith("Release") ? releaseMeant(call, text) : undefined;
  if (release !== undefined) return formatNearest([release]);
  const { codes } = codeTable(call.data, list);
  const items = itemsOfOtherFamily(call, text, list);
  if (items.length > 0) {
    const accepted = codes.length <= shortList ? ` ${formatAccepted(codes)}` : "";
    return `IIJ.FIGURE has it: ${items.join(", ")}.${accepted}`;
  }
  if (codes.length <= longestList) return formatAccepted(codes);
  return call.entry.parameters.find((parameter) => parameter.name === name)?.description ?? "";
}

/** The items outside the list of a family that match a text with any of their names. */
function itemsOfOtherFamily({ data }: Call, text: string, list: CodeListName): readonly string[] {
  return familiesOf(data).has(list) ? codeTable(data, "Item").named(text) : [];
}

const familiesOf = keepingFor(
  ({ items }: Dataset): ReadonlySet<string> =>
    new Set([...items.values()].map(({ family }) => family)),
);

/** The release that is meant by a year, or by an ambiguous quarter. */
function releaseMeant({ data, newest }: Call, text: string): string | undefined {
  const period = periodOrFailure(text, newest);
  const readings = period instanceof Failure ? readingsOf(spellPeriod(text)) : [period];
  const codes = readings.map((reading) => lastQuarter(reading).code);
  return data.releases.find(({ code }) => codes.includes(code))?.code;
}
