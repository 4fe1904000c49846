import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { isProse } from "../../../tools/mutation/prose.ts";

const text = (value: string) => isProse({ type: "StringLiteral", value });

const template = (parts: readonly string[], ...inner: readonly string[]) =>
  isProse({
    type: "TemplateLiteral",
    quasis: parts.map((raw) => ({ value: { raw } })),
    expressions: inner.map((type) => ({ type })),
  });

describe("a text that mutation leaves out", () => {
  it("has several words, or is in Japanese", () => {
    assert.deepEqual(["Ask for the figures, please.", "営業収益"].map(text), [true, true]);
    assert.deepEqual(["", "JPYk", "n.p.", "Revenue.SI", "#,##0"].map(text), Array(5).fill(false));
  });

  it("is a template only where it holds plain names and so computes nothing", () => {
    assert.equal(template(["The ", " release has none."], "Identifier"), true);
    assert.equal(template(["The ", " release has none."], "MemberExpression"), true);
    assert.equal(template(["The ", " release has none."], "ConditionalExpression"), false);
    assert.equal(template(["FY", ""], "Identifier"), false);
  });
});
