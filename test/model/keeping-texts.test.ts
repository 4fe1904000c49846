import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { keepingTexts } from "../../src/model/keeping-texts.ts";

describe("keepingTexts", () => {
  it("makes the answer to a text once, also where it is undefined", () => {
    const asked: string[] = [];
    const lengthOf = keepingTexts((text) => {
      asked.push(text);
      return text === "" ? undefined : text.length;
    });
    assert.deepEqual(
      [lengthOf("4Q03"), lengthOf(""), lengthOf("4Q03"), lengthOf("")],
      [4, undefined, 4, undefined],
    );
    assert.deepEqual(asked, ["4Q03", ""]);
  });

  it("forgets what it kept when there are too many texts, and answers alike", () => {
    let times = 0;
    const lengthOf = keepingTexts((text) => {
      times += 1;
      return text.length;
    });
    lengthOf("first");
    for (let n = 0; n < 1_000; n += 1) lengthOf(`text ${n}`);
    assert.equal(lengthOf("first"), 5);
    assert.equal(times, 1_002);
  });

  it("does not keep a text that is longer than any code", () => {
    let times = 0;
    const lengthOf = keepingTexts((text) => {
      times += 1;
      return text.length;
    });
    for (const text of ["a".repeat(201), "a".repeat(201)]) assert.equal(lengthOf(text), 201);
    assert.equal(times, 2);
  });
});
