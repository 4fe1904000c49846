const longest = 40;

/** Returns a typed text as a message repeats it: cut to 40 characters, so that no input floods it. */
export function cutShort(text: string): string {
  const typed = text.trim();
  if (typed.length <= longest) return typed;
  // By characters, so that none is cut in half.
  const characters = Array.from(typed.slice(0, 2 * longest));
  return `${characters.slice(0, longest - 1).join("")}…`;
}

/** The same in quotation marks. */
export const quoted = (text: string): string => `"${cutShort(text)}"`;
