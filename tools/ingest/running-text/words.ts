/** The abbreviations of a text, such as SI, and their full words. */
export type ShortForms = ReadonlyMap<string, string>;

/** Words that many labels share, and that do not distinguish them. */
const common: ReadonlySet<string> = new Set(["of", "and", "the", "in", "for", "total", "a", "an"]);

/** Words that depend on the sign of a figure: a loss is a negative income. */
const results: ReadonlySet<string> = new Set(["loss", "profit", "expense", "benefit", "gain"]);

const singular = (word: string): string =>
  word.length > 3 && word.endsWith("s") && !word.endsWith("ss") ? word.slice(0, -1) : word;

/** Returns the abbreviations that a text explains: `Systems Integration ("SI")`, `Value Added Services (“VAS”)`. */
export function shortFormsIn(text: string): ShortForms {
  const explained = /((?:[A-Z][\w'-]*[ -]+){1,6})\(["“]?([A-Z]{2,6})["”]?\)/g;
  return new Map(
    [...text.matchAll(explained)].flatMap(([, long = "", short = ""]) => {
      const words = long.trim().split(/[ -]+/).slice(-short.length);
      const initials = words.map((word) => word.charAt(0)).join("");
      return initials === short ? [[short.toLowerCase(), words.join(" ")] as const] : [];
    }),
  );
}

/** Returns the distinctive words of a text, in the singular, with both abbreviations and their full words. */
export function wordsIn(text: string, forms: ShortForms): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[a-z]+(?:&[a-z]+)?/g) ?? [];
  const told = words.flatMap((word) => {
    const long = forms.get(word);
    return long === undefined ? [word] : [word, ...(long.toLowerCase().match(/[a-z]+/g) ?? [])];
  });
  return new Set(
    told
      .filter((word) => !common.has(word))
      .map(singular)
      .map((word) => (results.has(word) ? "income" : word)),
  );
}

/** Says whether all words of a label, except those in parentheses, are in a text. */
export function namesLabel(text: ReadonlySet<string>, label: string, forms: ShortForms): boolean {
  const words = [...wordsIn(label.replace(/\([^)]*\)/g, ""), noForms)];
  return words.length > 0 && words.every((word) => text.has(word) || text.has(formOf(word, forms)));
}

const noForms: ShortForms = new Map();

const formOf = (word: string, forms: ShortForms): string => forms.get(word) ?? word;
