import assert from "node:assert/strict";
import { currentNotice, notify, onNotice } from "../../src/taskpane/notice.ts";

describe("a notice", () => {
  it("is kept for a pane that comes later, and told to one that is there until it leaves", () => {
    const heard: string[] = [];
    notify({ kind: "failed", text: "before" });
    assert.equal(currentNotice().text, "before");
    const leave = onNotice(() => heard.push(currentNotice().text));
    notify({ kind: "done", text: "meanwhile" });
    leave();
    notify({ kind: "done", text: "after" });
    assert.deepEqual(heard, ["meanwhile"]);
    assert.equal(currentNotice(), currentNotice());
  });
});
