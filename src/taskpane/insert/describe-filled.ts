const named = 3;

/**
 * Returns what is lost where a block is replaced: the cells within it that its reader has filled.
 *
 * @param filled their addresses; undefined where they cannot be told from the block's own
 * @example describeFilled(["M20", "M21"]) // "Lost: what you typed in M20 and M21, and your formats within it."
 */
export function describeFilled(filled: readonly string[] | undefined): string {
  if (filled === undefined)
    return "It holds values: what you typed over them cannot be told apart. It is lost, and your formats within it.";
  if (filled.length === 0) return "Nothing that you typed is lost; your formats within it are.";
  const shown = filled.slice(0, named);
  const others = filled.length - shown.length;
  const last = others > 0 ? `${others} more` : shown.pop();
  const cells = shown.length > 0 ? `${shown.join(", ")} and ${last ?? ""}` : (last ?? "");
  return `Lost: what you typed in ${cells}, and your formats within it.`;
}
