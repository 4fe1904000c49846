import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { keeping, keepingFor, onNeed } from "../../src/dataset/on-need.ts";

/** Returns a function that makes something of an argument, and the arguments that it was asked for. */
function counted<K, V>(make: (key: K) => V): { made: K[]; of: (key: K) => V } {
  const made: K[] = [];
  return {
    made,
    of: (key) => {
      made.push(key);
      return make(key);
    },
  };
}

describe("an object whose fields are made on need", () => {
  it("makes a field when it is first read, once, and no other", () => {
    const { made, of } = counted((name: string) => ({ name }));
    const lists = onNeed({ items: () => of("items"), notes: () => of("notes") });
    assert.deepEqual(made, []);
    const { items } = lists;
    assert.equal(lists.items, items);
    assert.deepEqual(items, { name: "items" });
    assert.deepEqual(made, ["items"]);
  });

  it("has its fields where they are listed or copied, before and after they are read", () => {
    const lists = onNeed({ items: () => 1, notes: () => 2 });
    assert.deepEqual(Object.keys(lists), ["items", "notes"]);
    assert.equal(lists.items, 1);
    assert.deepEqual({ ...lists }, { items: 1, notes: 2 });
  });
});

describe("an answer that is kept", () => {
  it("is made once for each argument, also where there is none", () => {
    const { made, of } = counted((key: number) => (key > 1 ? undefined : { key }));
    const kept = keeping(of);
    assert.equal(kept(1), kept(1));
    assert.deepEqual(kept(1), { key: 1 });
    assert.deepEqual([kept(2), kept(2)], [undefined, undefined]);
    assert.deepEqual(made, [1, 2]);
  });

  it("is found by a name where arguments are made anew", () => {
    const { made, of } = counted(({ code }: { code: string }) => code.toLowerCase());
    const kept = keeping(of, ({ code }) => code);
    assert.deepEqual(
      [kept({ code: "4Q03" }), kept({ code: "4Q03" }), kept({ code: "1Q03" })],
      [...["4q03", "4q03", "1q03"]],
    );
    assert.equal(made.length, 2);
    const unnamed = keeping(of);
    assert.deepEqual([unnamed({ code: "A" }), unnamed({ code: "B" })], ["a", "b"]);
  });

  it("is made once for each object, as long as that is there", () => {
    const { made, of } = counted((key: { code: string }) => ({ of: key.code }));
    const kept = keepingFor(of);
    const [one, other] = [{ code: "4Q03" }, { code: "4Q03" }];
    assert.equal(kept(one), kept(one));
    assert.notEqual(kept(one), kept(other));
    assert.deepEqual([kept(one), made.length], [{ of: "4Q03" }, 2]);
  });
});
