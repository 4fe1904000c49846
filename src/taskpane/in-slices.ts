/** How long the page is kept busy at a time, in milliseconds. */
const slice = 30;

/**
 * Goes through steps of work a slice at a time, so that the page can draw and answer between them, and returns what they
 * come to; undefined where it is no longer wanted.
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
