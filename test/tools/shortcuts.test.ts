import assert from "node:assert/strict";
import fs from "node:fs";
import { describe, it } from "mocha";
import { actions } from "../../tools/manifest/commands.ts";
import { decodeXml } from "../../tools/manifest/element.ts";
import { servedFrom } from "../../tools/manifest/served.ts";
import { shortcutFaults } from "../../tools/manifest/shortcuts.ts";

const manifest = decodeXml(fs.readFileSync("manifest.xml", "utf8"));
const read = servedFrom("src/taskpane");
const shortcuts = fs.readFileSync("src/taskpane/shortcuts.json", "utf8");

/** The faults there would be if one of the two files read otherwise. */
function faults(from: string | RegExp, to: string, file = "shortcuts.json"): string {
  const before = new TextDecoder().decode(read(file));
  const after = before.replace(from, to);
  assert.notEqual(after, before, "the mutation must change the file");
  const served = (path: string) => (path === file ? new TextEncoder().encode(after) : read(path));
  return shortcutFaults(manifest, served, actions).join("\n");
}

describe("the keyboard shortcuts", () => {
  it("have nothing that Excel would refuse", () => {
    assert.deepEqual(shortcutFaults(manifest, read, actions), []);
  });

  it("open the pane and insert the three statements, each on the same key everywhere", () => {
    const file = JSON.parse(shortcuts) as { shortcuts: { action: string; key: object }[] };
    assert.deepEqual(
      file.shortcuts.map(({ action, key }) => [action, key]),
      [
        ["ShowPane", { default: "Ctrl+Alt+Shift+I", mac: "Command+Alt+Shift+I" }],
        ["InsertOperations", { default: "Ctrl+Alt+Shift+O", mac: "Command+Alt+Shift+O" }],
        ["InsertBalanceSheet", { default: "Ctrl+Alt+Shift+B", mac: "Command+Alt+Shift+B" }],
        ["InsertCashFlows", { default: "Ctrl+Alt+Shift+F", mac: "Command+Alt+Shift+F" }],
      ],
    );
  });

  it("may be none", () => {
    const without = { ...manifest, children: manifest.children.slice(0, -1) };
    assert.deepEqual(shortcutFaults(without, read, actions), []);
  });

  const key = '"Ctrl+Alt+Shift+O"';
  for (const [what, from, to, fault] of [
    ["text that is no JSON", "{", "", /cannot be read/],
    ["an action the add-in lacks", /"InsertCashFlows"/g, '"Insert"', /starts Insert, which/],
    ["an action undeclared", '"action": "ShowPane"', '"action": "Show"', /names the action Show/],
    ["an action that shows a pane", "ExecuteFunction", "ShowTaskpane", /ShowPane must be of type/],
    ["Shift alone", key, '"Shift+O"', /InsertOperations cannot be Shift\+O on default/],
    ["a key by its name", key, '"Ctrl+Alt+Up"', /cannot be Ctrl\+Alt\+Up/],
    ["no modifier", key, '"O"', /InsertOperations cannot be O/],
    ["an unknown platform", '"mac"', '"linux"', /on linux/],
    ["no default", '"default": "Ctrl', '"web": "Ctrl', /ShowPane has no default/],
    ["one key twice", key, '"Ctrl+Alt+Shift+B"', /two shortcuts are Ctrl\+Alt\+Shift\+B on web/],
    ["one key twice on Macs", "Command+Alt+Shift+O", "Command+Alt+Shift+B", /B on mac/],
    ["a name that is no token", "${resource.showPane}", "Pane", /ShowPane is not named in both/],
  ] as const) {
    it(`would be reported with ${what}`, () => {
      assert.match(faults(from, to), fault);
    });
  }

  it("would be reported with a name that is not translated", () => {
    const fault = faults("insertCashFlows", "cashFlows", "shortcuts.ja-JP.json");
    assert.equal(fault, "the action InsertCashFlows is not named in both languages");
  });
});
