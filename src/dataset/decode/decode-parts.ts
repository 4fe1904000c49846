// Parts that rows of several files share: items, periods, releases, scales, columns, sums.
import { attempt, certain, Failure } from "../../errors.ts";
import { decodePrintedPeriod } from "../../model/decode-period.ts";
import type { Item, Term } from "../../model/item.ts";
import type { Period } from "../../model/period.ts";
import { columnKinds, type Column } from "../../model/print.ts";
import type { Release } from "../../model/release.ts";
import { fault, type DataLine } from "./tsv.ts";

/** Returns one of the accepted words, or stops the build. */
export function decodeWord<T extends string>(
  line: DataLine,
  what: string,
  text: string,
  accepted: readonly T[],
): T {
  const word = accepted.find((each) => each === text);
  if (word !== undefined) return word;
  const article = /^[aeio]/.test(what) ? "an" : "a";
  throw fault(line, `"${text}" is not ${article} ${what}. Accepted: ${accepted.join(", ")}.`);
}

/** Returns the item of the catalogue with this code. */
export function decodeItemCode(
  line: DataLine,
  code: string,
  items: ReadonlyMap<string, Item>,
): Item {
  const item = items.get(code);
  if (item) return item;
  throw fault(line, `"${code}" is not an item of items.tsv.`);
}

/**
 * Returns the item and the sign of a key. A leading minus means that the item is printed with the opposite of its natural
 * sign.
 */
export function decodeKey(
  line: DataLine,
  text: string,
  items: ReadonlyMap<string, Item>,
): { readonly item: Item; readonly sign: 1 | -1 } {
  const opposite = text.startsWith("-");
  const item = decodeItemCode(line, opposite ? text.slice(1) : text, items);
  return { item, sign: opposite ? -1 : 1 };
}

/** Returns the release of releases.tsv with this code. */
export function decodeReleaseCode(
  line: DataLine,
  code: string,
  releases: readonly Release[],
): Release {
  const release = releases.find((held) => held.code === code);
  if (release) return release;
  throw fault(line, `"${code}" is not a release of releases.tsv.`);
}

/** Returns the period with this code. Data files may not use other spellings. */
export function decodePeriodCode(line: DataLine, text: string): Period {
  const period = attempt(() => decodePrintedPeriod(text));
  if (!(period instanceof Failure) && period.code === text) return period;
  throw fault(line, `"${text}" is not the code of a period.`);
}

const scales = { ones: 0, thousands: 3, millions: 6, billions: 9 } as const;
const scaleWords = Object.keys(scales) as (keyof typeof scales)[];

/** Returns the power of ten for a word such as `thousands`. */
export const decodeScale = (line: DataLine, text: string): number =>
  scales[decodeWord(line, "scale", text, scaleWords)];

/** Returns the kind of a column. */
export const decodeColumnKind = (line: DataLine, text: string): Column =>
  decodeWord(line, "column", text, columnKinds);

/** Returns a date written as 2004-05-14. */
export function decodeIsoDate(line: DataLine, text: string): string {
  const time = Date.parse(`${text}T00:00:00Z`);
  if (!Number.isNaN(time) && new Date(time).toISOString().startsWith(text)) return text;
  throw fault(line, `"${text}" is not a date such as 2004-05-14.`);
}

/**
 * Returns the terms of a sum such as `Revenue.Total - Cost.Total`. A leading `- ` subtracts the first term. A `?` after
 * an item means that a release may not print that line.
 */
export function decodeSum(line: DataLine, text: string): Term[] {
  if (text.trim() === "") return [];
  const words = /^[+-] /.test(text) ? text.split(" ") : ["+", ...text.split(" ")];
  const terms: Term[] = [];
  for (let i = 0; i < words.length; i += 2) {
    const operator = decodeWord(line, "sign of a sum", certain(words[i]), ["+", "-"]);
    const code = words[i + 1] ?? "";
    if (code === "") throw fault(line, `the sum "${text}" ends in a sign.`);
    terms.push({
      item: code.replace(/\?$/, ""),
      sign: operator === "-" ? -1 : 1,
      ...(code.endsWith("?") && { optional: true }),
    });
  }
  return terms;
}
