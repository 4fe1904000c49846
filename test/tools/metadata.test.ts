import assert from "node:assert/strict";
import fs from "node:fs";
import { describe, it } from "mocha";
import { catalogue } from "../../src/functions/catalogue.ts";
import { functionMetadata } from "../../tools/function-metadata.ts";
import { referenceHtml, referenceMarkdown } from "../../tools/function-reference.ts";
import { data } from "../dataset/held.ts";
import { real } from "../data/real.ts";

interface ParameterJson {
  readonly name: string;
  readonly description: string;
  readonly type: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
  readonly customEnumId?: string;
}

interface FunctionJson {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl: string;
  readonly parameters: readonly ParameterJson[];
  readonly allowErrorForDataTypeAny?: boolean;
  readonly result: { readonly type: string; readonly dimensionality?: string };
}

interface EnumJson {
  readonly id: string;
  readonly type: string;
  readonly values: readonly {
    readonly name: string;
    readonly stringValue: string;
    readonly tooltip: string;
  }[];
}

/** functions.json as Excel reads it: from its text. */
const { functions, enums } = JSON.parse(JSON.stringify(functionMetadata(data))) as {
  functions: readonly FunctionJson[];
  enums: readonly EnumJson[];
};
const parameters = functions.flatMap((each) => each.parameters);
const entryOf = (id: string): FunctionJson =>
  functions.find((each) => each.id === id) ?? assert.fail(id);

describe("functions.json", () => {
  it("describes every function of the catalogue under an id Excel accepts", () => {
    assert.deepEqual(
      functions.map(({ id }) => id),
      catalogue.map(({ id }) => id),
    );
    for (const { id, name, description } of functions) {
      assert.match(id, /^[A-Z][A-Z0-9._]*$/);
      assert.equal(name, id);
      assert.match(description, /\.$/);
    }
  });

  it("gives REVENUE its four arguments with their lists", () => {
    assert.deepEqual(
      entryOf("REVENUE").parameters.map(({ name, optional, customEnumId }) => [
        name,
        optional ?? false,
        customEnumId,
      ]),
      [
        ["period", false, "IIJ.Period"],
        ["service", true, "IIJ.Revenue"],
        ["unit", true, "IIJ.Unit"],
        ["release", true, "IIJ.Release"],
      ],
    );
  });

  it("says which functions answer rows and which arguments take ranges", () => {
    assert.deepEqual(entryOf("FIGURES").result, { type: "any", dimensionality: "matrix" });
    assert.deepEqual(entryOf("FIGURE").result, { type: "any" });
    const ranges = parameters.filter(({ dimensionality }) => dimensionality === "matrix");
    assert.deepEqual(
      ranges.map(({ name }) => name),
      [
        "periods",
        "items",
        "periods",
        "periods",
        "items",
        "releases",
        "periods",
        "releases",
        "periods",
        "releases",
      ],
    );
    assert.ok(ranges.every(({ type }) => type === "any"));
  });

  it("hands errors in a range over to the functions that keep them in their column", () => {
    assert.deepEqual(
      functions.filter((each) => each.allowErrorForDataTypeAny).map(({ id }) => id),
      ["FIGURES", "STATEMENT", "FLAGS", "HEADS", "NOTES"],
    );
  });

  it("offers the last twelve months for balances too, whose last day they mean", () => {
    const offered = (list: string): string[] =>
      enums.find(({ id }) => id === list)?.values.map(({ name }) => name) ?? [];
    assert.ok(offered("IIJ.PeriodEnd").includes("LTM 3Q03"));
    assert.ok(offered("IIJ.PeriodEnd").includes("3Q02"));
    assert.ok(!offered("IIJ.Period").includes("3Q02"));
  });

  it("puts optional arguments last", () => {
    for (const each of functions) {
      const optional = each.parameters.map((parameter) => parameter.optional === true);
      assert.deepEqual(optional, [...optional].sort(), each.id);
    }
  });

  it("leads each function's help link to its place in the help page", () => {
    const page = referenceHtml(data);
    for (const { id, helpUrl } of functions) {
      const { protocol, pathname, hash } = new URL(helpUrl);
      assert.deepEqual([protocol, pathname, hash], ["https:", "/functions.html", `#${id}`]);
      assert.ok(page.includes(`<h2 id="${id}">`), id);
    }
  });
});

describe("the custom enums", () => {
  it("have ids of 3 to 64 characters from a letter, each once", () => {
    for (const { id } of enums) assert.match(id, /^[A-Za-z][A-Za-z0-9._]{2,63}$/);
    assert.equal(new Set(enums.map(({ id }) => id)).size, enums.length);
  });

  it("are texts, named as they are typed and explained by a tooltip", () => {
    for (const { type, values } of enums) {
      assert.equal(type, "string");
      for (const { name, stringValue, tooltip } of values) {
        assert.equal(name, stringValue);
        assert.notEqual(tooltip, "");
      }
    }
  });

  it("exist for every argument that names one, which is a text, and each is named by some", () => {
    const named = parameters.filter(({ customEnumId }) => customEnumId !== undefined);
    assert.ok(named.every(({ type }) => type === "string"));
    assert.deepEqual(
      new Set(named.map(({ customEnumId }) => customEnumId)),
      new Set(enums.map(({ id }) => id)),
    );
  });

  it("hold the codes the functions take", () => {
    const units = enums.find(({ id }) => id === "IIJ.Unit")?.values.map(({ name }) => name);
    assert.deepEqual(units, ["JPY", "JPYk", "JPYm", "JPYbn", "USD", "USDk", "USDm"]);
    const expenses = enums.find(({ id }) => id === "IIJ.Expense")?.values.map(({ name }) => name);
    assert.deepEqual(expenses, ["S&M", "G&A", "R&D", "AllCosts"]);
  });
});

describe("functions-ja.json", () => {
  const ja = JSON.parse(JSON.stringify(functionMetadata(data, "ja"))) as {
    functions: readonly FunctionJson[];
    enums: readonly EnumJson[];
  };
  const labelOf = (list: string, code: string): string | undefined =>
    ja.enums.find(({ id }) => id === list)?.values.find(({ name }) => name === code)?.tooltip;

  it("differs from functions.json in what is read, and in nothing that is typed", () => {
    const typed = (metadata: typeof ja): unknown =>
      JSON.parse(
        JSON.stringify(metadata, (key, value: unknown) =>
          key === "description" || key === "tooltip" ? undefined : value,
        ),
      );
    assert.deepEqual(typed(ja), typed({ functions, enums }));
  });

  it("says everything in Japanese", () => {
    const said = [
      ...ja.functions.flatMap(({ description, parameters }) => [
        description,
        ...parameters.map((parameter) => parameter.description),
      ]),
      ...ja.enums.flatMap(({ values }) => values.map(({ tooltip }) => tooltip)),
    ];
    assert.deepEqual(
      said.filter((text) => !/[\u3040-\u30ff\u4e00-\u9fff]/.test(text)),
      [],
    );
  });

  it("names fiscal periods as Japanese companies do", () => {
    assert.equal(labelOf("IIJ.Period", "4Q03"), "2004年1月～2004年3月（2004年3月期第4四半期）");
    assert.equal(labelOf("IIJ.Period", "FY2003"), "2003年4月～2004年3月（2004年3月期）");
    assert.equal(labelOf("IIJ.Period", "1H03"), "2003年4月～2003年9月（2004年3月期上半期）、算出");
    assert.equal(
      labelOf("IIJ.PeriodEnd", "LTM 2Q03"),
      "2002年10月～2003年9月（2Q03までの12か月）、残高のみ",
    );
    assert.equal(labelOf("IIJ.Revenue", "Dedicated"), "専用線接続サービス");
  });

  it("is what the manifest names for Japanese", () => {
    const manifest = fs.readFileSync("manifest.xml", "utf8");
    assert.match(manifest, /<bt:Override Locale="ja-JP" Value="[^"]*\/functions-ja\.json" \/>/);
  });
});

describe("the function reference", () => {
  it("in docs/functions.md is current; npm run build writes it", () => {
    assert.equal(fs.readFileSync("docs/functions.md", "utf8"), referenceMarkdown(real));
  });

  it("links each argument's codes to a list that is there", () => {
    const text = referenceMarkdown(data);
    const links = [...text.matchAll(/\]\(#([a-z]+)\)/g)].map(([, anchor]) => anchor);
    const headings = [...text.matchAll(/^## ([A-Za-z]+)$/gm)].map(([, name]) =>
      name?.toLowerCase(),
    );
    assert.ok(links.length > 20);
    assert.deepEqual(
      links.filter((anchor) => !headings.includes(anchor)),
      [],
    );
  });

  it("escapes what the page would take for markup", () => {
    const page = referenceHtml(data);
    assert.ok(page.includes("<code>S&amp;M</code>"));
    assert.ok(page.includes("=IIJ.REVENUE(&quot;4Q03&quot;,&quot;SI&quot;)"));
  });
});
