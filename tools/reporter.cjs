// Mocha's own spec reporter, followed by one line that a script can read. A run that does not end after its last test
// fails, and the reporter names what it waits for.
const { reporters } = require("mocha");

const PATIENCE = 30_000;

module.exports = class Closing extends reporters.Spec {
  epilogue() {
    super.epilogue();
    const { passes, failures, pending } = this.stats;
    const skipped = pending > 0 ? `, ${pending} skipped` : "";
    console.log(`${passes} passed, ${failures} failed${skipped}`);
    setTimeout(failToEnd, PATIENCE).unref();
  }
};

function failToEnd() {
  const open = process.getActiveResourcesInfo().join(", ");
  console.error(`The tests ended, but the process does not: something is still open (${open}).`);
  // Mocha sets its own exit code, 0, when the process ends.
  process.on("exit", () => {
    process.exitCode = 1;
  });
  process.exit();
}
