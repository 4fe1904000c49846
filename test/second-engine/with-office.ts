import { describe } from "mocha";
import { findOffice } from "../../tools/find-office.mjs";

/** LibreOffice takes seconds to start, and longer if other tests run at the same time. */
const patience = 120_000;

/**
 * Describes what needs LibreOffice; without one it is pending, with the reason in its title.
 *
 * Where `SECOND_ENGINE` is `required`, as in CI, nothing is passed over: the tests then fail for want of it.
 */
export function describeWithOffice(title: string, tests: () => void): void {
  if (findOffice() || process.env["SECOND_ENGINE"] === "required")
    describe(title, function () {
      this.timeout(patience);
      tests();
    });
  else
    describe.skip(`${title} (LibreOffice was not found: node tools/bootstrap.mjs --office)`, tests);
}
