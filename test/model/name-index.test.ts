import assert from "node:assert/strict";
import { distance } from "fastest-levenshtein";
import { openDataset } from "../../src/dataset/open-dataset.ts";
import { choicesOf, type CodeListName } from "../../src/functions/code-lists/code-lists.ts";
import { normaliseCode } from "../../src/model/code.ts";
import { fold, NameIndex } from "../../src/model/name-index.ts";

/** Codes with their names, as the index takes them. */
type Names = readonly (readonly [code: string, typed: string, names: readonly string[]])[];

function namesOf(list: CodeListName): Names {
  return choicesOf(openDataset(), list).map(({ code, names }) => {
    const { labels = [], others = [] } = names();
    return [code, normaliseCode(code), [...labels, ...others]];
  });
}

const whole = (name: string): string =>
  name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");

/** Every form that the names of a code are compared in. */
const formsOf = (list: Names) =>
  list.map(([own, normal, names]) => ({
    own,
    normal,
    forms: [own, ...names].flatMap((name) => [
      fold(name),
      ...(/[(（]/.test(name) ? [whole(name)] : []),
    ]),
  }));

type Forms = ReturnType<typeof formsOf>;

/** The codes with a typing error in their code or in a name, nearest first: the distance of every name is computed. */
function slipsIn(list: Forms, typed: string): string[] {
  const code = normaliseCode(typed);
  const name = fold(typed);
  const codeReach = code.length < 5 ? 1 : Math.max(2, Math.ceil(code.length / 3));
  const nameReach = name.length < 4 ? -1 : Math.min(3, Math.floor(name.length / 5));
  return list
    .map(({ own, normal, forms }, at) => {
      const byCode = distance(normal, code);
      const byName = Math.min(...forms.map((form) => distance(form, name)));
      const far = Math.min(
        byCode <= codeReach ? byCode : Infinity,
        byName <= nameReach ? byName : Infinity,
      );
      return { own, far, at };
    })
    .filter(({ far }) => far < Infinity)
    .sort((a, b) => a.far - b.far || a.at - b.at)
    .map(({ own }) => own)
    .slice(0, 3);
}

/** Numbers from 0 to 1 that are always the same (Park and Miller). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

/** A text with one to five letters left out, doubled, swapped or replaced. */
function misspelled(text: string, random: () => number): string {
  const letters = Array.from(text);
  for (let slips = 1 + Math.floor(random() * 5); slips > 0; slips -= 1) {
    const at = Math.floor(random() * letters.length);
    const [here = "", next = ""] = letters.slice(at, at + 2);
    const other = "etaoinsr.売上x"[Math.floor(random() * 12)] ?? "";
    const slip = [[next], [here, here, next], [next, here], [other, next]];
    letters.splice(at, 2, ...(slip[Math.floor(random() * 4)] ?? []));
  }
  return letters.join("");
}

describe("the search of the nearest names", () => {
  for (const list of ["Item", "Balance", "Statement", "Scope", "Release"] as const)
    it(`finds in ${list} what the distance of every name gives`, () => {
      const names = namesOf(list);
      const index = new NameIndex(names);
      const forms = formsOf(names);
      const texts = names.flatMap(([code, , others]) => [code, ...others]);
      const random = randomFrom(texts.length);
      let slips = 0;
      for (let n = 0; n < 1000; n += 1) {
        const typed = misspelled(texts[Math.floor(random() * texts.length)] ?? "", random);
        if (index.named(typed).length > 0) continue;
        const expected = slipsIn(forms, typed);
        if (expected.length === 0) continue;
        slips += 1;
        const found = index.nearest(typed, normaliseCode(typed));
        assert.deepEqual(found, expected, `${typed} in ${list}`);
      }
      assert.ok(slips > 200, `${slips} misspellings`);
    });
});
