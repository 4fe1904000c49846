/** How long one slice may keep the page busy, in milliseconds. */
const slice = 30;

/**
 * Runs steps of work in slices, so that the page can draw and respond between them, and returns their result; undefined
 * if it is no longer wanted.
 */
export async function runInSlices<T>(
  steps: Iterator<unknown, T>,
  isWanted: () => boolean = () => true,
): Promise<T | undefined> {
  let began = performance.now();
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    if (performance.now() - began < slice) continue;
    await nextTurn();
    if (!isWanted()) return undefined;
    began = performance.now();
  }
}

const nextTurn = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve);
  });
