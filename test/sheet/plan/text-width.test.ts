import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { digitsWide, roomFor, widthOf } from "../../../src/sheet/plan/text-width.ts";

describe("widthOf", () => {
  it("counts a character of Japanese, and its punctuation, as two", () => {
    assert.equal(widthOf("Total revenues"), 14);
    assert.equal(widthOf("営業損失（注）"), 14);
    assert.equal(widthOf("ADS数"), 5);
  });
});

describe("how wide a text is in digits", () => {
  it("counts narrow and wide letters as they are drawn, and all else as a digit", () => {
    const wide = (text: string): string => digitsWide(text).toFixed(2);
    assert.deepEqual(
      ["1234", "i", "(", "r", "x", "E", "V", "H", "%", "W", "…", "円", ""].map(wide),
      [
        "4.00",
        "0.50",
        "0.63",
        "0.75",
        "0.90",
        "1.05",
        "1.20",
        "1.30",
        "1.40",
        "1.70",
        "1.00",
        "2.00",
        "0.00",
      ],
    );
    assert.equal(wide("Hi, W"), "4.50");
  });

  it("makes bold letters a little wider", () => {
    assert.equal(digitsWide("1234", { bold: true }).toFixed(2), "4.12");
    assert.equal(digitsWide("1234", { bold: false }), 4);
  });

  it("gives a figure the room of the widest usual digits, up to a tenth", () => {
    assert.equal(roomFor("1234567"), 8);
    assert.equal(roomFor("12345678"), 9.2);
    assert.equal(roomFor("(446,432)"), 8.9);
  });
});
