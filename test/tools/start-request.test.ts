import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { startRequest } from "../../tools/start-request.ts";

describe("startRequest", () => {
  it("serves at port 3000 and opens a window when nothing is said", () => {
    assert.deepEqual(startRequest([]), { port: 3000, open: true });
  });

  it("takes another port, any free one, and no window", () => {
    assert.deepEqual(startRequest(["--port", "4000", "--no-open"]), { port: 4000, open: false });
    assert.equal(startRequest(["--port", "0"]).port, 0);
    assert.equal(startRequest(["--port=65535"]).port, 65535);
  });

  for (const port of ["abc", "", "65536", "-1", "30.5", "3e3", "3000x"]) {
    it(`refuses the port "${port}" and says what it takes`, () => {
      assert.throws(() => startRequest([`--port=${port}`]), {
        message: `--port takes a number from 0 (any free port) to 65535, not "${port}".`,
      });
    });
  }

  it("refuses what it does not know", () => {
    assert.throws(() => startRequest(["--prot", "4000"]), /Unknown option '--prot'/);
    assert.throws(() => startRequest(["4000"]), /Unexpected argument '4000'/);
  });
});
