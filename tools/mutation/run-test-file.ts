import Mocha from "mocha";
import type { Load } from "./fresh-modules.ts";

class Silent extends Mocha.reporters.Base {
  // The default method only prints the failures at the end.
  override epilogue(): void {
    return;
  }
}

/** Runs a test file with the modules of a loader, up to its first failure, and returns the failure. */
export async function runTestFile(load: Load, file: string): Promise<string | undefined> {
  const mocha = new Mocha({ reporter: Silent, bail: true, timeout: 0 });
  try {
    mocha.suite.emit("pre-require", globalThis, file, mocha);
    load(file);
  } catch (error) {
    return `The file did not load: ${messageOf(error)}`;
  }
  let failure: string | undefined;
  await new Promise<void>((resolve) => {
    mocha
      .run(() => {
        resolve();
      })
      .on("fail", (test, error) => {
        failure ??= `${test.fullTitle()}: ${messageOf(error)}`;
      });
  });
  mocha.dispose();
  return failure;
}

const messageOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).slice(0, 500);
