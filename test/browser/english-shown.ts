import { printedLabel, formatLabel } from "../../src/statements/printed-label.ts";
import { data } from "../dataset/held.ts";
import { tourBook } from "./stops.ts";
import type { Workbench } from "./workbench.ts";

/** Labels that are shown as printed, or in English next to the Japanese ones. */
const labels = [
  ...[...data.items.values()].flatMap(({ label, gaap = "" }) => [label, gaap]),
  ...data.tables.flatMap(({ rows }) => rows.flatMap(({ label }) => [label, formatLabel(label)])),
].map(printedLabel);

/** The contents of the user's own cells. */
const cells = tourBook.flat().map(String);

const names = new Set([...labels, ...cells].filter((name) => name.includes(" ")));
const longestFirst = [...names].sort((a, b) => b.length - a.length);

/** Other texts that stay in Latin letters. */
const stays: readonly RegExp[] = [
  // The add-in's own name.
  /IIJ Financials/g,
  // A formula, or a call in one.
  /=?IIJ\.[A-Z]+\([^()]*\)/g,
  // The code of a check.
  /[a-z-]+(?: [a-z-]+)*:[1-4]Q\d\d:\S+/g,
  // A cell of the user, shown by its beginning.
  /、[^、…]+…/g,
];

/** Elements that hold no sentences of the pane: formulas, keys, and the preview of a sheet. */
const apart = "code, kbd, figure, style, script, noscript";

/** Returns the texts and names in view in the pane, which is in Japanese, that hold two English words in a row. */
export async function englishShown({ pane }: Pick<Workbench, "pane">): Promise<string[]> {
  const shown = await pane.evaluate(readShown, apart);
  return [...new Set(shown)].filter((text) => {
    const unnamed = longestFirst.reduce((so, name) => so.replaceAll(name, "・"), text);
    const rest = stays.reduce((so, each) => so.replace(each, "・"), unnamed);
    return /[A-Za-z][A-Za-z'’-]+[ ,:;]+[A-Za-z][A-Za-z'’-]*/.test(rest);
  });
}

/** Returns the lines in view where Japanese words are followed by a comma, colon or semicolon of English. */
export async function englishSigns({ pane }: Pick<Workbench, "pane">): Promise<string[]> {
  const lines = await pane.evaluate(() => document.body.innerText.split("\n"));
  return [...new Set(lines)].filter((line) => /[ぁ-んァ-ヶー一-龠」）％][,:;]/.test(line));
}

/** Returns every text in view, choices too, and every name that is read out. Runs in the pane's page. */
function readShown(apart: string): string[] {
  const texts: string[] = [];
  for (const element of document.body.querySelectorAll("*")) {
    const box = element.closest("select") ?? element;
    if (element.closest(apart) || !box.checkVisibility()) continue;
    for (const name of ["aria-label", "title", "placeholder", "alt"])
      texts.push(element.getAttribute(name) ?? "");
    for (const node of element.childNodes)
      if (node.nodeType === Node.TEXT_NODE) texts.push(node.nodeValue ?? "");
  }
  return texts.map((text) => text.trim()).filter((text) => text !== "");
}
