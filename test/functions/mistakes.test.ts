import assert from "node:assert/strict";
import fs from "node:fs";
import { describe, it } from "mocha";
import { catalogue } from "../../src/functions/catalogue.ts";
import { mistakesMarkdown } from "./mistakes-page.ts";
import { answerOf, isRows, readMistakes, saidBy, type Mistake } from "./mistakes.ts";

const mistakes = readMistakes();

function assertOwed({ call, shows, names }: Mistake): void {
  const answer = answerOf(call);
  if (shows.startsWith("=")) {
    assert.ok(isRows(answer) || typeof answer !== "object", saidBy(answer));
    assert.deepEqual(answer, answerOf(shows.slice(1)));
    return;
  }
  if (shows.startsWith(">")) assert.equal(isRows(answer) && answer[1]?.[0], shows.slice(1));
  else if (isRows(answer)) assert.equal(`${answer.length}x${answer[0]?.length}`, shows);
  else if (typeof answer === "object" && "error" in answer)
    assert.equal(answer.error, shows, answer.message);
  else assert.equal(String(answer), shows);
  const said = saidBy(answer);
  for (const name of names)
    if (name.startsWith("!")) assert.ok(!said.includes(name.slice(1)), said);
    else assert.ok(said.includes(name), `${said}: ${name}`);
}

const page = "docs/mistakes.md";

describe("mistakes and spellings", () => {
  it(`are shown to readers with the messages as they are: ${page} (UPDATE_MISTAKES=1 writes it)`, () => {
    const now = mistakesMarkdown(mistakes);
    if (process.env["UPDATE_MISTAKES"]) fs.writeFileSync(page, now);
    assert.equal(fs.readFileSync(page, "utf8"), now);
  });

  for (const mistake of mistakes)
    it(`${mistake.call} ${mistake.shows} ${mistake.names.join(", ")}`, () => {
      assertOwed(mistake);
    });

  it("are at least 250, each listed once, and try every argument of every function", () => {
    assert.ok(mistakes.length >= 250);
    const calls = mistakes.map(({ call }) => call);
    assert.equal(new Set(calls).size, calls.length);
    const tried = new Set(
      mistakes.map(({ call, argument }) => `${/^\w+/.exec(call)?.[0]} ${argument}`),
    );
    const untried = catalogue.flatMap(({ id, parameters }) =>
      parameters.map(({ name }) => `${id} ${name}`).filter((each) => !tried.has(each)),
    );
    assert.deepEqual(untried, []);
  });
});
