import assert from "node:assert/strict";
import { openingCommand } from "../../tools/open-browser.ts";

describe("openingCommand", () => {
  it("is the system's own", () => {
    const address = "http://127.0.0.1:3000/";
    assert.deepEqual(openingCommand(address, "linux"), ["xdg-open", address]);
    assert.deepEqual(openingCommand(address, "darwin"), ["open", address]);
    assert.deepEqual(openingCommand(address, "win32"), [
      "rundll32",
      "url.dll,FileProtocolHandler",
      address,
    ]);
  });
});
