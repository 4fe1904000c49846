import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Texts } from "../../../src/taskpane/language/language.ts";

const root = "src/taskpane";
const files = fs
  .readdirSync(root, { recursive: true, encoding: "utf8" })
  .filter(
    (file) => /(^|[/\\-])texts\.ts$/.test(file) && file !== path.join("language", "use-texts.ts"),
  );

/** A word of Japanese, in kana or characters. */
const japanese = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;
/** Names and codes that are the same in both languages. */
const names =
  /\b(?:IIJ|Financials|Excel|Office\.js|Office|EBITDA|CAPEX|Gbps|YoY|QoQ|Ctrl|Enter|Esc|SPILL|n\.p\.|Z)\b/g;

/** What has no words, or says the other language's name, or only gives back what it is given. */
const wordless = new Set(["between", "listed", "namedTable", "otherLanguage", "periodTo"]);

/** The test runner writes characters of functions as escapes. */
const unescaped = (source: string): string =>
  source.replace(/\\u([0-9a-f]{4})/gi, (_, code: string) =>
    String.fromCharCode(parseInt(code, 16)),
  );

interface Said {
  readonly name: string;
  readonly said: unknown;
}

/** Every text and every function that makes one, by its name. */
function saidIn(texts: unknown, name = ""): Said[] {
  return typeof texts === "object" && texts !== null
    ? Object.entries(texts).flatMap(([key, each]) => saidIn(each, key))
    : [{ name, said: texts }];
}

describe("every text of the pane", () => {
  it("is looked for in several files", () => {
    assert.ok(files.length >= 7, files.join(", "));
  });

  for (const file of files)
    it(`is in Japanese: ${file}`, async () => {
      const { texts } = (await import(pathToFileURL(path.join(root, file)).href)) as {
        texts: Texts<unknown>;
      };
      const english = saidIn(texts.en);
      const found = saidIn(texts.ja);
      assert.deepEqual(
        found.map(({ name }) => name),
        english.map(({ name }) => name),
      );
      for (const { name, said } of found) {
        if (wordless.has(name)) continue;
        // A function is judged by the words that it is written with.
        const written = typeof said === "function" ? unescaped(said.toString()) : String(said);
        assert.match(written, japanese, `${name}: ${written}`);
        if (typeof said === "string")
          assert.doesNotMatch(said.replace(names, ""), /[A-Za-z]{2}/, `${name}: ${said}`);
      }
    });
});
