// A test runner for Stryker. Stryker's own runner for Mocha does not support Mocha 12, and keeps modules loaded between
// mutants, so that the state left by one mutant in a cached dataset or view would affect the next. Here every mutant runs
// with fresh modules. For Stryker, a test is a whole file, and its coverage is also taken with fresh modules, so that it
// includes everything that the file reaches.
import path from "node:path";
import { INSTRUMENTER_CONSTANTS, type InstrumenterContext } from "@stryker-mutator/api/core";
import { declareFactoryPlugin, PluginKind } from "@stryker-mutator/api/plugin";
import {
  determineHitLimitReached,
  DryRunStatus,
  MutantRunStatus,
  TestStatus,
  type DryRunResult,
  type MutantRunOptions,
  type MutantRunResult,
  type TestResult,
  type TestRunner,
} from "@stryker-mutator/api/test-runner";
import { freshModules } from "./fresh-modules.ts";
import { isDrawn } from "./drawn.ts";
import { proseIgnorer } from "./prose.ts";
import { runTestFile } from "./run-test-file.ts";
import { testFilesFor, testsIn } from "./test-files.ts";

const context = ((globalThis as Record<string, unknown>)[INSTRUMENTER_CONSTANTS.NAMESPACE] ??=
  {}) as InstrumenterContext;

const folder = process.env["MUTATED_FOLDER"] ?? "";
const withSlow = process.env["MUTATED_AGAIN"] !== undefined;
const sample = {
  percent: Number(process.env["MUTATED_PERCENT"] ?? 100),
  seed: Number(process.env["SEED"]),
};

class FreshMocha implements TestRunner {
  /** The test files that killed mutants of a source file, the last one first. They are tried first. */
  readonly #killers = new Map<string, string[]>();

  capabilities() {
    return { reloadEnvironment: true };
  }

  async dryRun(): Promise<DryRunResult> {
    const tests: TestResult[] = [];
    for (const file of testFiles()) {
      context.currentTestId = file;
      const began = performance.now();
      const failureMessage = await runTestFile(freshModules(), path.resolve(file));
      const timeSpentMs = performance.now() - began;
      const test = { id: file, name: file, fileName: path.resolve(file), timeSpentMs };
      tests.push(
        failureMessage === undefined
          ? { ...test, status: TestStatus.Success }
          : { ...test, status: TestStatus.Failed, failureMessage },
      );
    }
    delete context.currentTestId;
    return {
      status: DryRunStatus.Complete,
      tests,
      mutantCoverage: context.mutantCoverage ?? { static: {}, perTest: {} },
    };
  }

  async mutantRun(options: MutantRunOptions): Promise<MutantRunResult> {
    const { activeMutant, testFilter = testFiles(), hitLimit } = options;
    const source = path.relative(process.cwd(), options.sandboxFileName);
    if (!isDrawn(activeMutant, source, sample))
      return { status: MutantRunStatus.Error, errorMessage: "not in the sample" };
    context.activeMutant = activeMutant.id;
    delete context.hitLimit;
    delete context.hitCount;
    if (hitLimit !== undefined) Object.assign(context, { hitLimit, hitCount: 0 });
    const killers = this.#killersOf(source);
    const files = [
      ...new Set([...killers.filter((file) => testFilter.includes(file)), ...testFilter]),
    ];
    const load = freshModules();
    for (const [at, file] of files.entries()) {
      const failureMessage = await runTestFile(load, path.resolve(file));
      const timeout = determineHitLimitReached(context.hitCount, hitLimit);
      if (timeout) return { ...timeout, status: MutantRunStatus.Timeout };
      if (failureMessage === undefined) continue;
      killers.unshift(...killers.splice(0).filter((known) => known !== file));
      killers.unshift(file);
      return {
        status: MutantRunStatus.Killed,
        killedBy: [file],
        failureMessage,
        nrOfTests: at + 1,
      };
    }
    return { status: MutantRunStatus.Survived, nrOfTests: files.length };
  }

  #killersOf(source: string): string[] {
    let killers = this.#killers.get(source);
    if (!killers) this.#killers.set(source, (killers = []));
    return killers;
  }
}

const chosen = process.env["MUTATED_TESTS"];
const testFiles = (): string[] =>
  chosen === undefined ? testFilesFor(folder, withSlow) : testsIn(chosen.split(" "));

export const strykerPlugins = [
  declareFactoryPlugin(PluginKind.TestRunner, "fresh-mocha", () => new FreshMocha()),
  proseIgnorer,
];
