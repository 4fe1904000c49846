import assert from "node:assert/strict";
import fs from "node:fs";
import { ACTIONS, SHOW_PANE } from "../../../src/taskpane/start/command-names.ts";
import { actions } from "./actions.ts";
import { matrixTable, others, places, proofList, proofs } from "./matrix.ts";

const FILE = "docs/hard-knocks.md";
/** The generated part of the page is between two marker lines. */
const parts =
  /(<!-- table -->\n\n)[^]*?(\n\n<!-- end -->[^]*<!-- list -->\n\n)[^]*?(\n\n<!-- end -->)/;

/** Removes the padding that prettier adds to a table. */
const plain = (text: string): string => text.replace(/ +/g, " ").replace(/-{3,}/g, "---");

describe("docs/hard-knocks.md", () => {
  it("lists all kinds, places and tests", () => {
    const page = fs.readFileSync(FILE, "utf8");
    const made = page.replace(
      parts,
      (_, ...[a, b, c]: string[]) => `${a}${matrixTable()}${b}${proofList()}${c}`,
    );
    if (process.env["UPDATE_KNOCKS"]) fs.writeFileSync(FILE, made);
    assert.equal(
      plain(fs.readFileSync(FILE, "utf8")),
      plain(made),
      `UPDATE_KNOCKS=1 npx mocha test/host/knocks/matrix.test.ts`,
    );
  });

  it("names only tests that exist", () => {
    const letters = Object.values(others).flatMap((by) =>
      Object.values(by).flatMap((each) => each.split(" ")),
    );
    assert.deepEqual([...new Set(letters)].sort(), Object.keys(proofs).sort());
    for (const { file, title } of Object.values(proofs))
      assert.ok(fs.readFileSync(file, "utf8").includes(title), `${file} lacks "${title}"`);
  });

  it("leaves out no command and no place", () => {
    const names = actions.map(({ name }) => name);
    assert.deepEqual(
      ACTIONS.filter((name) => name !== SHOW_PANE && !names.includes(name)),
      [],
    );
    assert.deepEqual([...new Set(actions.map(({ place }) => place))].sort(), [...places].sort());
  });
});
