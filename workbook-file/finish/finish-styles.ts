/** The order in which the format has the parts of a font. */
const order = [
  "b",
  "i",
  "strike",
  "u",
  "vertAlign",
  "sz",
  "color",
  "name",
  "family",
  "charset",
  "scheme",
];

/** Returns the styles with the parts of every font in order. */
export const finishStyles = (xml: string): string =>
  xml.replace(/<font>(.*?)<\/font>/gs, (_, inner: string) => `<font>${inOrder(inner)}</font>`);

function inOrder(inner: string): string {
  const parts = inner.match(/<[^>]+\/>/g) ?? [];
  const rank = (part: string): number => order.indexOf(/^<(\w+)/.exec(part)?.[1] ?? "");
  return parts.sort((a, b) => rank(a) - rank(b)).join("");
}
