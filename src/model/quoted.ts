const longest = 40;

/** Returns a typed text in quotation marks as a message repeats it: cut to 40 characters, so that no input floods it. */
export function quoted(text: string): string {
  const typed = text.trim();
  if (typed.length <= longest) return `"${typed}"`;
  const characters = Array.from(typed.slice(0, 2 * longest));
  return `"${characters.slice(0, longest - 1).join("")}…"`;
}
