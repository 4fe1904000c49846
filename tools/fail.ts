import { Failure } from "../src/errors.ts";

/**
 * Runs a tool. A failure that its reader can mend, such as a missing file or a faulty line of data, ends it with that one
 * sentence and exit code 1; any other error is a fault of ours and keeps its stack.
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

/** Runs a tool that takes its time; its failures end it as those of `runTool`. */
export async function runAsyncTool(run: () => Promise<void>): Promise<void> {
  const [outcome] = await Promise.allSettled([run()]);
  runTool(() => {
    if (outcome.status === "rejected") throw outcome.reason;
  });
}
