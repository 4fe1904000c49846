import assert from "node:assert/strict";
import { refused } from "../../src/excel/refused.ts";
import { describeFailure } from "../../src/taskpane/describe-failure.ts";
import { chooseLanguage } from "../../src/taskpane/language/language.ts";
import { currentNotice, notify, onNotice } from "../../src/taskpane/notice.ts";

describe("a notice", () => {
  it("is kept for a pane that comes later, and sent to one that is there until it leaves", () => {
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

describe("a notice that is shown while the language is changed", () => {
  it("is said in the language of the moment", () => {
    notify({
      kind: "failed",
      get text() {
        return describeFailure(refused({ reason: "cellEdited" }));
      },
    });
    const english = currentNotice().text;
    chooseLanguage("ja");
    const japanese = currentNotice().text;
    chooseLanguage("en");
    assert.match(english, /^Finish typing/);
    assert.match(japanese, /^セルの入力を/);
  });
});
