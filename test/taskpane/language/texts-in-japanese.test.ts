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
/** Names, keys, functions and codes that are the same in both languages, and an example of an English word to search for. */
const names =
  /\b(?:Financials|Excel|Office\.js|Office|Gbps|YoY|QoQ|Ctrl|Alt|Shift|Command|Option|Enter|Esc|Mac|latest|first|AsKnown|revenue|n\.p\.|[A-Z][A-Z0-9&.]*)\b/g;

/** What has no words, or says the other language's name, or only gives back what it is given. */
const wordless = new Set([
  ...["between", "listed", "namedTable", "otherLanguage", "periodTo", "inUnit", "line", "figureOf"],
]);

/** The test runner writes characters of functions as escapes. */
const unescaped = (source: string): string =>
  source.replace(/\\u([0-9a-f]{4})/gi, (_, code: string) =>
    String.fromCharCode(parseInt(code, 16)),
  );

const isTexts = (value: unknown): value is Texts<unknown> =>
  typeof value === "object" && value !== null && "en" in value && "ja" in value;

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
      const module = (await import(pathToFileURL(path.join(root, file)).href)) as object;
      const texts = Object.values(module).filter(isTexts);
      assert.ok(texts.length > 0, "texts in both languages");
      const english = texts.flatMap(({ en }) => saidIn(en));
      const found = texts.flatMap(({ ja }) => saidIn(ja));
      assert.deepEqual(
        found.map(({ name }) => name),
        english.map(({ name }) => name),
      );
      for (const { name, said } of found) {
        if (wordless.has(name)) continue;
        // A function is judged by the words that it is written with.
        const written = typeof said === "function" ? unescaped(said.toString()) : String(said);
        if (typeof said === "string")
          assert.doesNotMatch(said.replace(names, ""), /[A-Za-z]{2}/, `${name}: ${said}`);
        else assert.match(written, japanese, `${name}: ${written}`);
      }
    });
});
