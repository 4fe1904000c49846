import type { Bundle } from "../../src/dataset/bundle/bundle.ts";

/**
 * Returns a bundle whose figures have other digits in each release, so that releases made of the same two do not pack as if
 * they were one. Nothing adds up any more: it is for sizes.
 */
export function scrambled(bundle: Bundle): Bundle {
  const next = digits();
  const scramble = (text: string): string =>
    text.replace(/(?<=\t[^\t\n]*)\d/g, (digit) => (digit === "0" ? "0" : next()));
  return {
    ...bundle,
    tables: bundle.tables.map((file) => {
      const [above = "", ...body] = file.text.split("\n\n");
      const [head = "", ...rows] = body.join("\n\n").split("\n");
      const cells = rows.map((row) => {
        const [key = "", label = "", ...texts] = row.split("\t");
        return [key, label, scramble(["", ...texts].join("\t")).slice(1)].join("\t");
      });
      return { ...file, text: [above, [head, ...cells].join("\n")].join("\n\n") };
    }),
  };
}

/** Digits from 1 to 9 by a linear congruential generator, always the same. */
function digits(): () => string {
  let state = 42;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return String(1 + Math.floor((state / 2 ** 32) * 9));
  };
}
