/** Says what of the pane is cut or makes it scroll sideways. Runs in the pane's page. */
export function cutParts(): string[] {
  const { clientWidth, scrollWidth } = document.documentElement;
  const cut: string[] = [];
  if (scrollWidth > clientWidth) cut.push(`the page: ${scrollWidth} px in ${clientWidth}`);
  for (const panel of document.querySelectorAll("[role=tabpanel]"))
    if (panel.scrollWidth > panel.clientWidth)
      cut.push(`the place: ${panel.scrollWidth} px in ${panel.clientWidth}`);
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const around = node.parentElement;
    if (!around || !node.nodeValue?.trim() || !around.checkVisibility()) continue;
    range.selectNodeContents(node);
    const right = Math.max(...[...range.getClientRects()].map((box) => box.right));
    if (right > edgeOf(around) + 1) cut.push(`"${node.nodeValue}" in ${around.outerHTML}`);
  }
  return cut;

  /** The right edge up to which an element is visible; no limit if it is scrolled to or only for screen readers. */
  function edgeOf(element: Element): number {
    let edge = clientWidth;
    for (let each: Element | null = element; each; each = each.parentElement) {
      const { overflowX, position, width } = getComputedStyle(each);
      const isForEars = position === "absolute" && width === "1px";
      if (isForEars || overflowX === "auto" || overflowX === "scroll") return Infinity;
      if (overflowX === "hidden" || overflowX === "clip")
        edge = Math.min(edge, each.getBoundingClientRect().right);
    }
    return edge;
  }
}
