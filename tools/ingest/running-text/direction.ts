import type { Fit } from "./fits.ts";
import type { Mention } from "./mention.ts";

const down = /decreas|declin|deteriorat|fell|drop|reduc|\bless\b|\blower\b|\bdown\b/gi;
const up = /increas|grew|grow|\brise|\brose|improv|\bmore\b|\bhigher\b|\bup\b/gi;

/** Words that mean that an amount reduces the result, so that it is stated without its minus. */
const negative =
  /\bloss(?:es)?\b|\bexpenses?\b|\bbenefit\b|\bdeficit\b|\bdeficiency\b|\bused\b|\bnegative\b/i;

const lastIn = (words: RegExp, text: string): number =>
  [...text.matchAll(words)].at(-1)?.index ?? -1;

/** Says whether the words describe a percentage as a decrease or as an increase; undefined if they do not. */
function toldSign({ before, after }: Mention): 1 | -1 | undefined {
  const behind = /^ *(more|higher|up|less|lower|down)\b/.exec(after)?.[1];
  if (behind !== undefined) return /more|higher|up/.test(behind) ? 1 : -1;
  const [fall, rise] = [lastIn(down, before), lastIn(up, before)];
  if (fall === rise) return undefined;
  return fall > rise ? -1 : 1;
}

/** Says whether a percentage may be a level, such as a gross margin that fell "to 3.5%", and not a change. */
const isLevel = ({ before }: Mention): boolean =>
  /\b(?:to|was|were|at|earned|reached) (?:approximately |nearly |about )?$/i.test(before) ||
  /\b(?:margins?|ratios?)\b/i.test(before);

/** Says whether the words near a number agree with the sign that a figure has. */
export function wordsAgree(mention: Mention, { sign, column }: Fit): boolean {
  if (column === "YoY" || column === "QoQ") return !isLevel(mention) && toldSign(mention) === sign;
  if (sign === 1) return !/\bloss of (?:JPY|USD|\\?\$)? *$/.test(mention.before);
  return !mention.text.startsWith("-") && negative.test(mention.before);
}
