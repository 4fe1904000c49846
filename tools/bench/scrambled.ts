/**
 * Returns a module of packed data (`moduleOf`) with other digits in its cells, so that releases made of the same two do
 * not pack as if they were one. What the amounts of a table give stays a mark, as it would. It is for sizes: no figure in
 * it means anything.
 */
export function scrambled(module: string): string {
  const next = digits();
  return module.replace(/(?<=\bcells: String\.raw`)[^`]*/, (cells) =>
    cells.replace(/[1-9]/g, next),
  );
}

/** Digits from 1 to 9 by a linear congruential generator, always the same. */
function digits(): () => string {
  let state = 42;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return String(1 + Math.floor((state / 2 ** 32) * 9));
  };
}
