import { decodePrinted } from "../../../src/exact/printed.ts";

/** A possible reading of a garbled cell, and what is garbled. */
export interface Reading {
  /** A figure; undefined if no reading is likely. */
  readonly read: string | undefined;
  readonly why: string;
}

/** Says whether a cell is empty or a figure. */
export const isFigureOrEmpty = (text: string): boolean =>
  text === "" || decodePrinted(text) !== undefined;

const dashes = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uff0d";

interface Slip {
  readonly why: string;
  readonly mend: (text: string) => string;
}

const slips: readonly Slip[] = [
  {
    why: "a footnote mark stands at the figure",
    mend: (text) => text.replace(/\s*(?:[⁰¹²³⁴-⁹⁽⁾*†‡]+|\(\d\))$/, ""),
  },
  {
    why: "characters of full width stand for digits or signs",
    mend: (text) => text.normalize("NFKC"),
  },
  {
    why: "another dash stands for the minus or the nil",
    mend: (text) =>
      text
        .replace(new RegExp(`^[${dashes}-]+$`), "-")
        .replace(new RegExp(`^(\\(?)[${dashes}]`), "$1-"),
  },
  {
    why: "a letter stands for a digit",
    mend: (text) =>
      text.replace(
        /[OolI|SBZ](?=[\d.,)%]|$)|(?<=[\d.,(])[OolI|SBZ]/g,
        (letter) => digitOf[letter] ?? letter,
      ),
  },
  { why: "a space stands within the figure", mend: (text) => text.replace(/\s+/g, "") },
  { why: "a parenthesis is missing", mend: closed },
  { why: "the digits are not in groups of three", mend: regrouped },
];

const digitOf: Readonly<Record<string, string>> = {
  ...{ O: "0", o: "0", l: "1", I: "1", "|": "1", S: "5", B: "8", Z: "2" },
};

/** Returns how a cell that is not a figure may be read: with the least change among typical scanning errors. */
export function readGarbled(text: string): Reading {
  const why: string[] = [];
  let mended = text;
  for (const slip of slips) {
    const next = slip.mend(mended);
    if (next === mended) continue;
    mended = next;
    why.push(slip.why);
    if (decodePrinted(mended) !== undefined) return { read: mended, why: why.join(", and ") };
  }
  return { read: undefined, why: "no figure can be made out" };
}

function closed(text: string): string {
  if (text.startsWith("(") && !text.endsWith(")")) return `${text})`;
  return text.endsWith(")") && !text.startsWith("(") ? `(${text}` : text;
}

function regrouped(text: string): string {
  const [, open = "", digits = "", fraction = "", close = ""] =
    /^(\(?-?)([\d,.]*\d)(\.\d{1,2})?(%?\)?)$/.exec(text.replace(/,+$/, "")) ?? [];
  const bare = digits.replace(/[.,]/g, "").replace(/^0+(?=\d)/, "");
  if (bare === "") return text;
  return `${open}${bare.replace(/\B(?=(\d{3})+$)/g, ",")}${fraction}${close}`;
}
