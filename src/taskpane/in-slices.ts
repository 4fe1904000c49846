/** How long the page is kept busy at a time, in milliseconds. */
const slice = 30;

/** Goes through steps of work a slice at a time, so that the page can draw and answer between them. */
export async function runInSlices(steps: Iterator<unknown>): Promise<void> {
  let began = performance.now();
  while (!steps.next().done) {
    if (performance.now() - began < slice) continue;
    await nextTurn();
    began = performance.now();
  }
}

const nextTurn = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve);
  });
