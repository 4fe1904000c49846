// Run by tools/mutation.ts, which names the folder of src. docs/mutation.md says what is measured and how.
const folder = process.env.MUTATED_FOLDER;
const ranges = process.env.MUTATED_RANGES;
const kept = `build/mutation/${folder}`;

/** @type {import("@stryker-mutator/api/core").PartialStrykerOptions} */
export default {
  mutate: ranges
    ? ranges.split(" ")
    : [`src/${folder}/**/*.ts`, "!src/**/*.generated.ts", "!src/**/*.d.ts"],
  plugins: ["./tools/mutation/runner.ts"],
  testRunner: "fresh-mocha",
  testRunnerNodeArgs: ["--import", "tsx", "--conditions", "frozen"],
  ignorers: ["prose"],
  coverageAnalysis: "perTest",
  checkers: [],
  concurrency: 2,
  // On a busy machine a slow answer is not an endless loop: Stryker counts the rounds of loops, which needs no clock.
  timeoutMS: 60_000,
  timeoutFactor: 10,
  dryRunTimeoutMinutes: 15,
  incremental: !ranges,
  incrementalFile: `${kept}.incremental.json`,
  reporters: ["progress-append-only", "json"],
  jsonReporter: { fileName: `${kept}${ranges ? ".again" : ""}.json` },
  allowEmpty: false,
  tempDirName: `build/mutation/work-${folder}`,
  ignorePatterns: ["/build", "/dist", "/assets", "/docs/pictures"],
  thresholds: { high: 95, low: 85, break: null },
  warnings: { slow: false },
  disableTypeChecks: false,
  allowConsoleColors: false,
};
