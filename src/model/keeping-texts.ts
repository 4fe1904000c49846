/** The number of texts that are kept. One more clears all. */
const most = 1_000;
/** A longer text is not kept: no code and no name is so long, and a cell may hold 32,767 characters. */
const longest = 200;

/** Returns a function of a typed text that keeps its answers, because a sheet has the same text in many cells. */
export function keepingTexts<V>(make: (text: string) => V): (text: string) => V {
  const kept = new Map<string, V>();
  return (text) => {
    if (text.length > longest) return make(text);
    const known = kept.get(text);
    if (known !== undefined || kept.has(text)) return known as V;
    if (kept.size >= most) kept.clear();
    const made = make(text);
    kept.set(text, made);
    return made;
  };
}
