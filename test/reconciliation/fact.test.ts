import assert from "node:assert/strict";
import fc from "fast-check";
import { describe, it } from "mocha";
import { meets, width } from "../../src/exact/interval.ts";
import { factIn } from "../../src/reconciliation/check-words.ts";
import { inEnglish } from "../../src/reconciliation/checks-in-english.ts";
import { addFacts, noFigure, signed } from "../../src/reconciliation/fact.ts";
import { factFrom, remainderOf } from "./cells.ts";

const values = fc.array(fc.integer({ min: -99_999_999, max: 99_999_999 }), {
  minLength: 1,
  maxLength: 8,
});

describe("a fact", () => {
  it("is its figure alone, or the sum of several with their signs", () => {
    assert.equal(factFrom("4,001,449").value.toFixed(), "4001449000");
    assert.equal(remainderOf("4,001,449", "3,053,962").value.toFixed(), "947487000");
  });

  it("is a nil without figures", () => {
    const nil = addFacts([]);
    assert.equal(nil, noFigure);
    assert.equal(nil.value.toFixed(), "0");
    assert.equal(width(nil.interval).toFixed(), "0");
  });

  it("is as uncertain as its figures together, in whatever order they come", () => {
    fc.assert(
      fc.property(values, (drawn) => {
        const facts = drawn.map((value) => factFrom(String(value)));
        const [there, back] = [addFacts(facts), addFacts([...facts].reverse())];
        assert.ok(there.value.equals(back.value));
        assert.ok(width(there.interval).equals(width(back.interval)));
        assert.ok(width(there.interval).equals(1000 * drawn.length));
        assert.ok(there.unit.equals(width(there.interval)));
      }),
    );
  });

  it("turns its sign and stays as uncertain", () => {
    fc.assert(
      fc.property(values, (drawn) => {
        const fact = addFacts(drawn.map((value) => factFrom(String(value))));
        const turned = signed(fact, -1);
        assert.ok(turned.value.equals(fact.value.negated()));
        assert.ok(width(turned.interval).equals(width(fact.interval)));
        assert.ok(meets(signed(turned, -1).interval, fact.interval));
        assert.equal(signed(fact, 1), fact);
      }),
    );
  });
});

describe("a fact in words", () => {
  it("shows the figures as printed, as a sum", () => {
    assert.equal(
      factIn(inEnglish, remainderOf("27,532,204", "9,289,600")),
      "27,532,204 − 9,289,600",
    );
    assert.equal(factIn(inEnglish, factFrom("(2,136,513)")), "(2,136,513)");
  });

  it("names an empty cell and the lack of a line", () => {
    assert.equal(factIn(inEnglish, addFacts([factFrom("5"), factFrom("")])), "5 + –");
    assert.equal(factIn(inEnglish, addFacts([])), "no line");
  });
});
