import assert from "node:assert/strict";
import { currentTarget, go, onGo } from "../../src/taskpane/places.ts";

describe("the places of the pane", () => {
  beforeEach(() => {
    go({ place: "insert" });
  });

  it("open where it was sent before it was there", () => {
    go({ place: "trace", figure: { item: "Revenue.SI", period: "4Q03" } });
    assert.deepEqual(currentTarget(), {
      place: "trace",
      figure: { item: "Revenue.SI", period: "4Q03" },
    });
  });

  it("inform listeners until they stop listening", () => {
    let told = 0;
    const leave = onGo(() => {
      told += 1;
    });
    go({ place: "find" });
    leave();
    go({ place: "help" });
    assert.equal(told, 1);
  });
});
