const longest = 40;

/** Returns a typed text for a message, cut to 40 characters. */
export function cutShort(text: string): string {
  const typed = text.trim();
  if (typed.length <= longest) return typed;
  // Array.from splits by characters, so none is cut in half.
  const characters = Array.from(typed.slice(0, 2 * longest));
  return `${characters.slice(0, longest - 1).join("")}…`;
}

/** Returns the same in quotation marks. */
export const quoted = (text: string): string => `"${cutShort(text)}"`;
