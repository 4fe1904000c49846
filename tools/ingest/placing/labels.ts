/** How alike two labels are: from 1, the same but for case and spaces, down to 0. */
export type Likeness = number;

/** From this likeness on, two labels mean the same in other words; below it, values must decide. */
export const sameWords: Likeness = 0.85;

/** The forms of a label, from the most exact to the shortest. */
interface Forms {
  readonly plain: string;
  readonly neutral: string;
  readonly bare: string;
  readonly words: ReadonlySet<string>;
}

const kept = new Map<string, Forms>();

/**
 * Returns how alike two labels are.
 *
 * In the neutral form the words for results mean the same: a release prints "Net income (loss)", "Net income" or "Net
 * loss" for one line, depending on the quarter. The bare form has no parentheses.
 *
 * @example likenessOf("Net loss", "Net income (loss)") // 0.95
 */
export function likenessOf(a: string, b: string): Likeness {
  const known = likenesses.get(a) ?? new Map<string, Likeness>();
  likenesses.set(a, known);
  const likeness = known.get(b) ?? compared(formsOf(a), formsOf(b));
  known.set(b, likeness);
  return likeness;
}

/** Releases print the same labels again and again: each pair is compared once. */
const likenesses = new Map<string, Map<string, Likeness>>();

function compared(one: Forms, other: Forms): Likeness {
  if (one.plain === other.plain) return 1;
  if (one.neutral === other.neutral) return 0.95;
  if (one.bare === other.bare) return 0.9;
  const shared = [...one.words].filter((word) => other.words.has(word)).length;
  const all = new Set([...one.words, ...other.words]).size;
  return all === 0 ? 0 : (shared / all) * sameWords;
}

/** Returns a label without case, footnote marks and kinds of signs, by which labels are grouped. */
export const plainLabel = (label: string): string => formsOf(label).plain;

function formsOf(label: string): Forms {
  const known = kept.get(label);
  if (known) return known;
  const plain = plainOf(label);
  const neutral = neutralOf(plain);
  const words = neutral.split(/[^a-z0-9&%.]+/).map(singular);
  const forms = {
    plain,
    neutral,
    bare: neutralOf(plain.replace(/\([^)]*\)/g, " ")),
    words: new Set(words.filter((word) => word !== "" && !fillers.has(word))),
  };
  kept.set(label, forms);
  return forms;
}

function plainOf(label: string): string {
  return (
    label
      .replace(/\s*(?:[⁰¹²³⁴-⁹⁽⁾*†‡]+|\(\d+\))\s*$/, "")
      .normalize("NFKC")
      .toLowerCase()
      .replace(/[‘’`´]/g, "'")
      // The scans lose an I of the issuer's own name.
      .replace(/\bij(?=4u\b|\b)/g, "iij")
      .replace(/[‐-―−]/g, "-")
      .replace(/\s*-\s*/g, "-")
      .replace(/\s*\(\s*/g, " (")
      .replace(/\s*\)\s*/g, ") ")
      .replace(/[.:;,]+\s*$/, "")
      .replace(/\s+/g, " ")
      .trim()
  );
}

const results =
  /\b(?:net )?\(?(?:incomes?|loss(?:es)?|gains?|expenses?|benefits?|earnings|profits?)\)?(?: \((?:incomes?|loss(?:es)?|gains?|expenses?|benefits?|profits?)\))?/g;
const changes = /\b(?:net )?(?:increase|decrease)(?: \((?:increase|decrease)\))?/g;
const flows = /\b(?:provided by|used in)(?: \((?:used in|provided by)\))?/g;

const neutralOf = (plain: string): string =>
  plain
    .replace(results, "result")
    .replace(changes, "change")
    .replace(flows, "from")
    .replace(/[-, ]+net\b/g, "")
    .replace(/\bcost of total\b|\btotal of cost of\b/g, "total cost of")
    .replace(/\s+/g, " ")
    .trim();

/** Words that do not distinguish lines. */
const fillers = new Set(["of", "and", "the", "in", "on", "for", "to", "from", "a", "s"]);

const singular = (word: string): string =>
  word.length > 3 && /[^s]s$/.test(word) ? word.slice(0, -1) : word;
