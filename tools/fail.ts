import { Failure } from "../src/errors.ts";

/**
 * Runs a tool. A failure that the user can correct, such as a missing file or a faulty line of data, ends it with one
 * sentence and exit code 1. Any other error is a fault of ours and keeps its stack.
 */
export function runTool(run: () => void): void {
  try {
    run();
  } catch (failure) {
    if (!(failure instanceof Failure)) throw failure;
    console.error(failure.message);
    process.exitCode = 1;
  }
}

/** Runs an asynchronous tool; its failures end it as in `runTool`. */
export async function runAsyncTool(run: () => Promise<void>): Promise<void> {
  const [outcome] = await Promise.allSettled([run()]);
  runTool(() => {
    if (outcome.status === "rejected") throw outcome.reason;
  });
}
