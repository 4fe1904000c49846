import assert from "node:assert/strict";
import fc from "fast-check";
import { describe, it } from "mocha";
import { catalogue, type FunctionEntry } from "../../src/functions/catalogue.ts";
import {
  choicesOf,
  codeTable,
  type CodeListName,
} from "../../src/functions/code-lists/code-lists.ts";
import { longestTyped, normaliseCode } from "../../src/model/code.ts";
import { data } from "../dataset/held.ts";
import { answer, refusal, type Answer, type Shown } from "./cell.ts";
import { rounds } from "../rounds.ts";

const alphabet = "abcdefghijklmnopqrstuvwxyz0123456789.&";

/** Every text with one typing error in a code: a letter omitted, doubled, exchanged or added. */
function slipsOf(code: string): Set<string> {
  const slips = new Set<string>();
  for (let i = 0; i <= code.length; i += 1) {
    const [before, after] = [code.slice(0, i), code.slice(i)];
    slips.add(before + after.slice(1));
    if (after.length > 1) slips.add(`${before}${after[1]}${after[0]}${after.slice(2)}`);
    for (const letter of alphabet) {
      slips.add(before + letter + after);
      slips.add(before + letter + after.slice(1));
    }
  }
  slips.delete(code);
  return slips;
}

/** The codes of items, in full and in their own function. */
const lists: readonly CodeListName[] = [
  ...([
    "Item",
    "Revenue",
    "Cost",
    "Expense",
    "Income",
    "Balance",
    "CashFlow",
    "Contracts",
  ] as const),
  ...(["Statement", "Measure"] as const),
];

describe("a code with one slip", () => {
  for (const list of lists) {
    it(`is never taken for another, and suggests the right one, of ${list}`, () => {
      const table = codeTable(data, list);
      const codes = choicesOf(data, list).filter(({ code }) => code.length >= 4);
      const known = new Set(table.codes.map(normaliseCode));
      let [slips, right] = [0, 0];
      for (const { code, value } of codes) {
        for (const slip of slipsOf(code)) {
          // A slip may make another code of it, as of IP1M to IP3M.
          if (known.has(normaliseCode(slip))) continue;
          slips += 1;
          const found = table.find(slip);
          assert.ok(
            found === undefined || found === value,
            `${slip} is taken for another than ${code}`,
          );
          if (found === value || table.nearest(slip).includes(code)) right += 1;
        }
      }
      assert.ok(right / slips >= 0.99, `${right} of ${slips}`);
    }).timeout(120_000);
  }
});

/** Texts that a malicious or careless user enters in a cell. */
const hostile = fc.oneof(
  fc.string({ unit: "binary", maxLength: 300 }),
  fc.string({ unit: "grapheme", maxLength: 60 }),
  fc
    .constantFrom(...data.items.keys())
    .chain((code) => fc.constantFrom(code.repeat(9), `${code}${"\u0301".repeat(90)}`)),
  fc.integer({ min: 1, max: 32_767 }).map((length) => "4Q03,".repeat(7000).slice(0, length)),
  fc.constantFrom(
    "x".repeat(32_767),
    "年".repeat(32_767),
    " ".repeat(32_767),
    "1".repeat(400),
    "LTM".repeat(40),
    "(".repeat(119),
  ),
  fc.constantFrom(
    "__proto__",
    "constructor",
    "toString",
    "=1+1",
    "<b>",
    "\u0000",
    "\ud800",
    "4Q03\n",
    "ＬＦＱ＋１",
  ),
);

const longestEcho = 60;

describe("a hostile text in any argument", () => {
  const places = catalogue.flatMap((entry) => entry.parameters.map((_, at) => ({ entry, at })));

  it("is refused as documented, in at most 250 characters, and never repeated at length", () => {
    fc.assert(
      fc.property(fc.constantFrom(...places), hostile, ({ entry, at }, text) => {
        for (const shown of cellsOf(answer(entry.id, ...argumentsWith(entry, at, text)))) {
          if (typeof shown !== "object") continue;
          assert.ok(["#VALUE!", "#N/A"].includes(shown.error));
          assert.ok(shown.message.length <= 250, shown.message);
          assert.ok(
            text.length <= longestEcho || !shown.message.includes(text.slice(0, longestEcho)),
          );
        }
      }),
      { numRuns: rounds(1_000) },
    );
  });
});

/** Right values for the other arguments, so that only the text is wrong. */
const fitting: Readonly<Record<string, unknown>> = {
  ...{ period: "4Q03", periods: "4Q03", item: "Revenue.SI", items: "Revenue.SI", kind: "R&D" },
  ...{
    line: "Operating",
    statement: "Operations",
    release: "4Q03",
    table: "1",
    amount: 1,
    column: "YoY",
  },
};

function argumentsWith({ id, parameters }: FunctionEntry, at: number, text: string): unknown[] {
  return parameters.map(({ name, optional }, i) => {
    if (i === at) return text;
    if (optional) return null;
    return id === "BALANCE" && name === "line" ? "Cash" : fitting[name];
  });
}

const cellsOf = (shown: Answer): readonly Shown[] =>
  Array.isArray(shown) ? (shown as readonly (readonly Shown[])[]).flat() : [shown as Shown];

/** The labels that the add-in shows, and the functions of the families. */
const functionOf: Readonly<Record<string, string>> = {
  ...{
    Revenue: "REVENUE",
    Cost: "COST",
    Expense: "EXPENSE",
    Income: "INCOME",
    EPS: "EPS",
    Capex: "CAPEX",
  },
  ...{ Depreciation: "DEPRECIATION", Balance: "BALANCE", CashFlow: "CASHFLOW" },
  ...{ Contracts: "CONTRACTS", Bandwidth: "BANDWIDTH" },
};

describe("a name that the add-in shows", () => {
  const items = [...data.items.values()];

  it("is taken in FIGURE where one item alone has it, and suggests the right items else", () => {
    for (const name of ["label", "japanese"] as const) {
      for (const item of items) {
        const sharing = items.filter((other) => other[name] === item[name]);
        const found = codeTable(data, "Item").find(item[name]);
        if (sharing.length === 1) assert.equal(found, item, item[name]);
        else
          assert.match(
            refusal("FIGURE", "4Q03", item[name]).message,
            new RegExp(`Did you mean .*${item.code}`),
          );
      }
    }
  });

  it("is taken in full in the function of its family", () => {
    const own = items.filter(({ family }) => functionOf[family] !== undefined);
    assert.equal(own.length, 132);
    for (const { family, code } of own) {
      const [, short = ""] = code.split(".");
      const id = functionOf[family] ?? "";
      assert.deepEqual(answer(id, "4Q03", code), answer(id, "4Q03", short), code);
      assert.deepEqual(
        codeTable(data, family as CodeListName)
          .find(code)
          ?.valueOf(),
        data.items.get(code),
      );
    }
  });

  it("is understood as the releases print it, and by its US-GAAP name", () => {
    for (const { label, item } of data.tables.flatMap(({ rows }) => rows)) {
      const name = label
        .replace(/[⁰-⁹¹²³⁽⁾]/gu, "")
        .replace(/\bIJ/, "IIJ")
        .trim();
      if (item !== undefined && name.length > 3 && !/^(Others?|Total costs?)$/i.test(name))
        assert.ok(isUnderstood(name, item), `${name}: ${item}`);
    }
    for (const { gaap, code } of items)
      if (gaap !== undefined) assert.ok(isUnderstood(gaap, code), gaap);
  });

  function isUnderstood(name: string, code: string): boolean {
    const table = codeTable(data, "Item");
    return table.find(name)?.code === code || table.named(name).includes(code);
  }
});

it("no text of a code is longer than what is compared", () => {
  for (const { gaap = "" } of data.items.values()) assert.ok(gaap.length <= longestTyped);
});
