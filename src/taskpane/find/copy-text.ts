/**
 * Copies a text; says whether that was allowed. If not, for example in a frame, the element that shows the text is
 * selected, so that the user can copy it.
 */
export async function copyText(text: string, shown: Element | null): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    if (shown) getSelection()?.selectAllChildren(shown);
    return false;
  }
}
