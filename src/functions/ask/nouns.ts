const nouns: Readonly<Record<string, string>> = {
  per: "kind of share",
  items: "item",
  periods: "period",
  releases: "release",
};

/** Returns the noun for one value of an argument. */
export const nounOf = (name: string): string => nouns[name] ?? name;

/** Returns a noun with its article. */
export const withArticle = (noun: string): string => `${/^[aeio]/.test(noun) ? "an" : "a"} ${noun}`;
