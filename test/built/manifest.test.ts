import assert from "node:assert/strict";
import fs from "node:fs";
import { describe, it } from "mocha";
import { manifestFaults } from "../../tools/manifest-faults.ts";
import { actions, commands } from "../../tools/manifest/commands.ts";
import { servedFrom } from "../../tools/manifest/served.ts";

const source = fs.readFileSync("manifest.xml", "utf8");

function faults(xml: string): string[] {
  return manifestFaults(xml, { read: servedFrom("dist"), commands, actions });
}

/** A change of the manifest: a name, the old text, the new text, and the expected fault. */
type Mutation = readonly [what: string, from: string | RegExp, to: string, fault: RegExp];

const home = "https://localhost:3000/";
const operationsAction =
  /<Action xsi:type="ExecuteFunction">\s*<FunctionName>InsertOperations<\/FunctionName>/;

const mutations: readonly Mutation[] = [
  ["an element left open", "</Permissions>", "", /not well-formed XML/],
  [
    "AllFormFactors before Runtimes",
    /(<Runtimes>[^]*<\/Runtimes>)(\s*)(<AllFormFactors>[^]*<\/AllFormFactors>)/,
    "$3$2$1",
    /Host\[Workbook\] must hold Runtimes AllFormFactors DesktopFormFactor/,
  ],
  [
    "Icon before Supertip",
    /(<Supertip>[^]*?<\/Supertip>)(\s*)(<Icon>[^]*?<\/Icon>)/,
    "$3$2$1",
    /Control\[Button\] must hold Label Supertip Icon Action/,
  ],
  [
    "ExtendedOverrides inside VersionOverrides",
    "</VersionOverrides>",
    `<ExtendedOverrides Url="${home}shortcuts.json"/></VersionOverrides>`,
    /VersionOverrides\[VersionOverridesV1_0\] must hold Hosts Resources;/,
  ],
  [
    "a menu without items",
    /<Items>[^]*<\/Items>/,
    "",
    /Control\[Menu\] must hold Label Supertip Icon Items; it holds Label Supertip Icon$/m,
  ],
  ["an empty menu", /<Items>[^]*<\/Items>/, "<Items/>", /Items must hold Item\+; it holds nothing/],
  [
    "a menu item without an action",
    /<Action xsi:type="ExecuteFunction">\s*<FunctionName>InsertMargins<\/FunctionName>\s*<\/Action>/,
    "",
    /^Item must hold Label Supertip Icon Action; it holds Label Supertip Icon$/m,
  ],
  [
    "a menu that acts itself",
    "<Items>",
    '<Action xsi:type="ExecuteFunction"><FunctionName>InsertMargins</FunctionName></Action><Items>',
    /Control\[Menu\] must hold .*; it holds Label Supertip Icon Action Items/,
  ],
  [
    "ExtendedOverrides with content",
    /(<ExtendedOverrides[^>]*)\/>/,
    "$1><Tokens/></ExtendedOverrides>",
    /ExtendedOverrides must hold nothing; it holds Tokens/,
  ],
  ["no support address", /<SupportUrl .*\/>/, "", /OfficeApp\[TaskPaneApp\] must hold/],
  ["an unknown element", "<Permissions>", "<Permission/><Permissions>", /it holds .* Permission /],

  ["an Id that is no GUID", /<Id>.*<\/Id>/, "<Id>iij</Id>", /Id "iij" is not a GUID/],
  ["a short version", "1.0.0.0", "1.0", /Version "1.0" is not/],
  ["a language without a country", ">en-US<", ">en<", /DefaultLocale "en" is not/],
  ["too little permission", "ReadWriteDocument", "ReadDocument", /Permissions must be/],
  ["another host", 'Name="Workbook"', 'Name="Document"', /both Hosts must name Workbook/],
  ["no SharedRuntime", /<Set Name="SharedRuntime".*\/>/, "", /Requirements must be SharedRuntime/],
  [
    "a newer requirement set",
    'CustomFunctionsRuntime" MinVersion="1.2"',
    'CustomFunctionsRuntime" MinVersion="1.4"',
    /they are SharedRuntime 1.1, CustomFunctionsRuntime 1.4, ExcelApi 1.10/,
  ],

  ["a short-lived runtime", 'lifetime="long"', 'lifetime="short"', /lifetime="long"/],
  [
    "functions on another page",
    '<Page>\n              <SourceLocation resid="Taskpane.Url"',
    '<Page>\n              <SourceLocation resid="Help.Url"',
    /Page must name the Runtime's page, Taskpane.Url/,
  ],
  [
    "commands on another page",
    '<FunctionFile resid="Taskpane.Url"',
    '<FunctionFile resid="Help.Url"',
    /FunctionFile must name the Runtime's page/,
  ],
  [
    "a pane on another page",
    'ShowTaskpane">\n                    <SourceLocation resid="Taskpane.Url"',
    'ShowTaskpane">\n                    <SourceLocation resid="Help.Url"',
    /ShowTaskpane must name the Runtime's page/,
  ],
  [
    "a second pane button",
    operationsAction,
    '<Action xsi:type="ShowTaskpane"><SourceLocation resid="Taskpane.Url"/>',
    /one ShowTaskpane button; there are 2/,
  ],
  [
    "a pane with an id",
    '<Action xsi:type="ShowTaskpane">',
    '<Action xsi:type="ShowTaskpane"><TaskpaneId>a</TaskpaneId>',
    /a shared runtime has no TaskpaneId/,
  ],
  ["a misspelt command", ">InsertOperations<", ">InsertOperation<", /calls InsertOperation, which/],
  ["a command without a button", ">InsertOperations<", ">X<", /no button calls InsertOperations/],
  ["a misspelt command in the menu", ">InsertMargins<", ">Margins<", /calls Margins, which/],
  ["two buttons for one command", ">InsertOperations<", ">InsertCashFlows<", /two buttons call/],

  [
    "a label that is nowhere",
    '<Label resid="Pane.Label"',
    '<Label resid="Pain.Label"',
    /Label names Pain.Label, which is not among bt:ShortStrings/,
  ],
  [
    "a label among the addresses",
    '<Label resid="Pane.Label"',
    '<Label resid="Help.Url"',
    /Label names Help.Url, which is not among bt:ShortStrings/,
  ],
  [
    "a resource nobody names",
    /Help\.Url" \/>/,
    'Taskpane.Url" />',
    /resource Help.Url is not used/,
  ],
  ["a long resource id", /Pane\.Tip/g, "P".repeat(33), /resource id P+ is longer than 32/],
  ["one id twice", 'id="IIJ.Operations"', 'id="IIJ.Pane"', /two elements have id IIJ.Pane/],
  [
    "one id in button and menu",
    'id="IIJ.Margins"',
    'id="IIJ.Pane"',
    /two elements have id IIJ.Pane/,
  ],

  ["a long name", '"IIJ Financials"', `"${"n".repeat(126)}"`, /DisplayName is longer than 125/],
  ["a long label", '"Open pane"', `"${"n".repeat(126)}"`, /Pane.Label is longer than 125/],
  [
    "a long tip in Japanese",
    /Value="計算書、/,
    `Value="${"長".repeat(251)}`,
    /Pane.Tip is longer than/,
  ],
  ["a long description", '"Every figure', `"${"n".repeat(251)}`, /Description is longer than 250/],
  ["a long provider", /(<ProviderName>)/, `$1${"n".repeat(126)}`, /ProviderName is longer/],
  ["an empty label", '"Open pane"', '""', /Pane.Label has an empty text/],
  [
    "a label without its Japanese",
    /(id="Pane.Label".*>)\s*<bt:Override .*\/>/,
    "$1",
    /Pane.Label must be overridden for ja-JP; it is for none/,
  ],
  ["half a locale", /ja-JP/, "ja", /DisplayName must be overridden for ja-JP; it is for ja/],
  [
    "a translated namespace",
    /DefaultValue="IIJ" \/>/,
    'DefaultValue="IIJ"><bt:Override Locale="ja-JP" Value="ＩＩＪ"/></bt:String>',
    /Functions.Namespace must be overridden for no locale/,
  ],

  ["plain http", `"${home}functions.js"`, '"http://localhost:3000/functions.js"', /is not https/],
  ["another origin", `"${home}functions.json"`, '"https://127.0.0.1/f.json"', /is not below/],
  [
    "shortcuts of another origin",
    `Url="${home}s`,
    'Url="https://127.0.0.1/s',
    /s.json is not below/,
  ],
  ["missing shortcuts", "shortcuts.json", "shortcut.json", /shortcut.json leads to no file/],
  ["missing Japanese shortcuts", "shortcuts.ja-JP", "shortcuts.ja", /ja.json leads to no file/],
  ["a missing page", `${home}help.html`, `${home}halp.html`, /halp.html leads to no file/],
  ["a long address", `"${home}help.html`, `"${home}${"a".repeat(2048)}`, /longer than 2048/],
  [
    "an icon of another size",
    "assets/cash-flows-80.png",
    "assets/cash-flows-32.png",
    /cash-flows-32.png must be a PNG of 80 x 80 pixels; it is 32 x 32/,
  ],
  ["an icon that is no picture", "assets/pane-16.png", "taskpane.html", /16 pixels; it is none/],
  ["an add-in icon of another size", "icon-64.png", "icon-80.png", /PNG of 64 x 64/],
  [
    "a missing icon size",
    /<bt:Image size="80" .*\/>/,
    "",
    /an Icon must have the sizes 16, 32, 80/,
  ],
];

describe("the manifest", () => {
  it("has nothing that Excel would refuse or misread", () => {
    assert.deepEqual(faults(source), []);
  });

  it("has nothing either once it is built", () => {
    assert.deepEqual(faults(fs.readFileSync("dist/manifest.xml", "utf8")), []);
  });

  it("has nothing in the development copy, which differs in Id, name, page and namespace", () => {
    const development = fs.readFileSync("dist/manifest.development.xml", "utf8");
    assert.deepEqual(faults(development), []);
    const changed = development.split("\n").filter((line, i) => line !== source.split("\n")[i]);
    assert.deepEqual(
      changed.map((line) => line.trim()),
      [
        "<Id>3811735d-63d6-53d1-ab3b-ee3507a9d219</Id>",
        '<DisplayName DefaultValue="IIJ Financials (development)">',
        '<Override Locale="ja-JP" Value="IIJ 財務データ(開発版)" />',
        '<SourceLocation DefaultValue="https://localhost:3000/taskpane.html?namespace=IIJDEV" />',
        '<bt:Url id="Taskpane.Url" DefaultValue="https://localhost:3000/taskpane.html?namespace=IIJDEV" />',
        '<bt:String id="Functions.Namespace" DefaultValue="IIJDEV" />',
        '<bt:String id="Group.Label" DefaultValue="IIJ Financials (development)">',
        '<bt:Override Locale="ja-JP" Value="IIJ 財務データ(開発版)" />',
      ],
    );
  });

  for (const [what, from, to, fault] of mutations) {
    it(`would be reported with ${what}`, () => {
      const broken = source.replace(from, to);
      assert.notEqual(broken, source, "the mutation must change the manifest");
      assert.match(faults(broken).join("\n"), fault);
    });
  }
});
