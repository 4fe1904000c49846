import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { unpackBundle } from "../../../src/dataset/bundle/packed-bundle.ts";
import { unpackList, unpackLists, unpackSources } from "../../../src/dataset/bundle/packed-list.ts";
import { unpackCell } from "../../../src/dataset/bundle/packed-tables.ts";

const files = {
  version: "",
  items: "code\nRevenue.SI\nRevenue.Total\tlabel\nSystems integration\nTotal revenues",
  releases: "",
  restatements: "",
  redefinitions: "",
  exceptions: "",
  tableList: "",
  corrections: "",
  sums: "",
  remarks: "",
  prose: "",
  claims: "",
};

describe("unpackBundle", () => {
  it("puts the parts of a table together, row by row", () => {
    const { tables } = unpackBundle({
      ...files,
      heads: "4Q03\n\nrevenue\nprinted\t1\ntitle\tRevenues\nscale\tmillions\n4Q03 JPY\t4Q03 YoY",
      keys: ".\nRevenue.SI\n>",
      labels: "Revenues:\nSystems integration revenues\n=",
      cells: "\t4001\t11617\n\t(18.4%)",
    });
    const text = [
      "printed\t1",
      "title\tRevenues",
      "scale\tmillions",
      "",
      "item\tlabel\t4Q03 JPY\t4Q03 YoY",
      "\tRevenues:",
      "Revenue.SI\tSystems integration revenues\t4,001\t(18.4%)",
      "Revenue.Total\tTotal revenues\t11,617",
    ].join("\n");
    assert.deepEqual(tables, [{ release: "4Q03", table: "revenue", text }]);
  });
});

describe("unpackCell", () => {
  it("sets commas where a release prints them", () => {
    const bare = ["44960000", "(1989090)", "119.87", "842", "-"];
    const printed = ["44,960,000", "(1,989,090)", "119.87", "842", "-"];
    assert.deepEqual(bare.map(unpackCell), printed);
  });

  it("leaves a cell alone that is marked", () => {
    assert.equal(unpackCell("'1234"), "1234");
  });
});

describe("unpackList", () => {
  it("puts columns beside each other, a ditto as the cell above it", () => {
    assert.equal(
      unpackList("item\nRevenue.SI\n^\tperiod\n4Q03\n1Q03"),
      "item\tperiod\nRevenue.SI\t4Q03\nRevenue.SI\t1Q03",
    );
  });
});

describe("the lists of a packed bundle", () => {
  const packed = {
    ...files,
    ...{ heads: "", keys: "", labels: "", cells: "", version: "2004-05-14" },
    sums: "total\nA.Total\tterms\nA.One",
    restatements: "by\titem\f4Q03\n^\tA.One\nA.Two\f1Q03\tA.One",
    prose: "1Q03\nitem\nA.One\tprinted\n5\f4Q03\nitem\nA.Two\tprinted\n",
  };

  it("come out as data/ has them, records block by block under one header", () => {
    const lists = unpackLists(packed);
    assert.equal(lists.version, "2004-05-14");
    assert.equal(lists.sums, "total\tterms\nA.Total\tA.One");
    assert.equal(lists.restatements, "by\titem\n4Q03\tA.One\n4Q03\tA.Two\n1Q03\tA.One");
    assert.deepEqual([lists.exceptions, lists.claims], ["", []]);
    assert.deepEqual(
      lists.prose.map(({ release, text }) => [release, text]),
      [
        ["1Q03", "item\tprinted\nA.One\t5"],
        ["4Q03", "item\tprinted\nA.Two"],
      ],
    );
  });

  it("say before they are unpacked which texts they have", () => {
    const { restatements, prose, exceptions } = unpackSources(packed);
    assert.deepEqual(
      restatements.map((block) => [block.mentions("A.Two"), block.text]),
      [
        [true, "by\titem\n4Q03\tA.One\n4Q03\tA.Two"],
        [false, "by\titem\n1Q03\tA.One"],
      ],
    );
    assert.deepEqual(
      prose.map((file) => file.mentions("A.One")),
      [true, false],
    );
    assert.deepEqual(exceptions, []);
  });
});
