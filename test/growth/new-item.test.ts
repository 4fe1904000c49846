import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { bundle } from "#bundle";
import type { Dataset } from "../../src/dataset/dataset.ts";
import { decodeDataset } from "../../src/dataset/decode/decode-dataset.ts";
import { attempt, Failure } from "../../src/errors.ts";
import { ask } from "../../src/functions/ask/ask.ts";
import { withThirdRelease } from "../frozen/third-release.ts";

/** Returns the message of a figure that is refused. */
function refused(data: Dataset, ...asked: readonly (string | null)[]): string {
  const answer = attempt(() => ask("FIGURE", asked, data));
  return answer instanceof Failure ? answer.message : assert.fail(`${asked.join()} is answered`);
}

describe("an item that a newer release brought, on a date before it", () => {
  it("is a line that the releases of that day have not, and nothing says that one will have it", () => {
    // 1Q04, published on 12 August 2004, splits systems integration.
    const three = withThirdRelease();
    for (const period of ["4Q03", "2Q03", "FY2003", "LTM 3Q03"]) {
      const message = refused(three, period, "Revenue.SIOperation", null, "2004-08-11");
      assert.match(
        message,
        /^Systems operation and maintenance: the .* have no such line\.$|has no such line\.$/,
      );
      assert.doesNotMatch(message, /1Q04/);
    }
  });

  it("is printed in no release held where its total is as new", () => {
    const added = [
      "Security.Total\tSecurity\tセキュリティ\tflow\tmoney\tcredit\t\tSecurity.Mail + Security.Web",
      "Security.Mail\tSecure mail\tメール\tflow\tmoney\tcredit\t+Security.Total",
      "Security.Web\tSecure web\tウェブ\tflow\tmoney\tcredit\t+Security.Total",
    ];
    const more = decodeDataset({ ...bundle, items: [bundle.items.trimEnd(), ...added].join("\n") });
    assert.equal(
      refused(more, "4Q03", "Security.Mail"),
      "Secure mail is not printed in any release in the data.",
    );
    assert.equal(
      refused(more, "LFQ", "Security.Total"),
      "Security is not printed in any release in the data.",
    );
  });
});
