/** Lists the texts of the pane that have the colour of their background. Runs in the pane's page, in forced colours. */
export function unseenTexts(): string[] {
  const sheet = document.body.appendChild(document.createElement("div"));
  sheet.style.backgroundColor = "Canvas";
  const canvas = getComputedStyle(sheet).backgroundColor;
  sheet.remove();
  const unseen: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const around = node.parentElement;
    if (!around || !node.nodeValue?.trim() || !around.checkVisibility()) continue;
    const { color } = getComputedStyle(around);
    let behind = canvas;
    for (let each: Element | null = around; each; each = each.parentElement) {
      const { backgroundColor } = getComputedStyle(each);
      if (/, 0\)$|transparent/.test(backgroundColor)) continue;
      behind = backgroundColor;
      break;
    }
    if (color === behind) unseen.push(`${color}: ${around.outerHTML}`);
  }
  return unseen;
}
