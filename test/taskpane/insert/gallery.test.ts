import assert from "node:assert/strict";
import { openDataset } from "../../../src/dataset/open-dataset.ts";
import { definitions } from "../../../src/statements/definitions/gallery.ts";
import { galleryGroups, subjectId } from "../../../src/taskpane/insert/gallery.ts";

const data = openDataset();
const groups = galleryGroups(data, "en");
const items = groups.flatMap((group) => group.items);

describe("galleryGroups", () => {
  it("groups statements by what they are about, and printed tables by release, the newest first", () => {
    assert.deepEqual(
      groups.map(({ label, items: members }) => [label, members.length]),
      [
        ["At a glance", 1],
        ["Primary statements", 3],
        ["Revenue and margins", 5],
        ["Customers and network", 3],
        ["Cash, EBITDA and investment", 4],
        ["Comparisons", 1],
        ["Checks and guidance", 2],
        ["As printed in the 4Q03 release", 15],
        ["As printed in the 1Q03 release", 13],
      ],
    );
  });

  it("holds each of 17 statements, two reports and the 28 tables once, and nothing else", () => {
    const held = [
      // The guidance is a report here, not a statement.
      ...Object.keys(definitions),
      "Checks",
      ...data.tables.map(({ release, id }) => `${release.code} ${id}`),
    ];
    assert.equal(held.length, 17 + 2 + 28);
    assert.deepEqual(items.map(({ id }) => id).sort(), held.sort());
  });

  it("gives each a name that differs from the others of its group", () => {
    for (const { items: members } of groups)
      assert.equal(new Set(members.map(({ title }) => title)).size, members.length);
  });

  it("says in a line what each holds", () => {
    const about = new Map(items.map((item) => [item.id, item.about]));
    assert.equal(
      about.get("NetDebt"),
      "Debt less cash; operating cash flow less purchases of equipment.",
    );
    assert.equal(
      about.get("1Q03 IS"),
      "JPY and USD thousands, line for line as printed on 13-Aug-03.",
    );
    for (const { about: text } of items) assert.match(text, /^[A-Z][^.]{20,87}\.$/);
    assert.equal(
      new Set(items.flatMap(({ subject, about: text }) => (subject.kind === "table" ? [] : [text])))
        .size,
      19,
    );
  });
});

describe("galleryGroups in Japanese", () => {
  it("holds the same, in the terms of Japanese issuers", () => {
    const there = galleryGroups(data, "ja");
    assert.deepEqual(
      there.flatMap((group) => group.items).map(({ id }) => id),
      items.map(({ id }) => id),
    );
    const found = (id: string): readonly string[] => {
      const item = there.flatMap((group) => group.items).find((each) => each.id === id);
      return [item?.title ?? "", item?.about ?? ""];
    };
    assert.deepEqual(found("CashFlows")[0], "要約連結キャッシュ・フロー計算書");
    assert.deepEqual(found("1Q03 8"), [
      "表8：その他の財務指標",
      "単位は百万円。2003年8月13日の決算短信のとおりに1行ずつ挿入します。",
    ]);
    assert.equal(there.at(-1)?.label, "1Q03 の決算短信の表（原文どおり）");
  });
});

describe("subjectId", () => {
  it("is the id of the item that inserts the subject", () => {
    for (const { id, subject } of items) assert.equal(subjectId(subject), id);
  });
});
