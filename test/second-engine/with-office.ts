import { describe } from "mocha";
import { findOffice } from "../../tools/find-office.mjs";

/**
 * Describes what needs LibreOffice; without one it is pending, with the reason in its title.
 *
 * Where `SECOND_ENGINE` is `required`, as in CI, nothing is passed over: the tests then fail for want of it.
 */
export function describeWithOffice(title: string, tests: (this: Mocha.Suite) => void): void {
  if (findOffice() || process.env["SECOND_ENGINE"] === "required") describe(title, tests);
  else
    describe.skip(`${title} (LibreOffice was not found: node tools/bootstrap.mjs --office)`, tests);
}
