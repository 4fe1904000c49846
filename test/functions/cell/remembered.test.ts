import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { catalogue, type FunctionEntry } from "../../../src/functions/catalogue.ts";
import "../../../src/functions/index.ts";
import { associated, CellError } from "../runtime.ts";

/** The object that Microsoft's library adds after the arguments of every call. */
const invocation = { functionName: "IIJ", address: "Sheet1!A1", parameterAddresses: undefined };

/** A value that the argument takes. */
const taken: Readonly<Record<string, unknown>> = {
  period: "4Q03",
  periods: [["1Q03", "4Q03"]],
  item: "Revenue.SI",
  items: [["Revenue.SI"], ["Income.Net"]],
  statement: "Operations",
  table: "IS",
  kind: "S&M",
  line: "Cash",
  "CASHFLOW.line": "Operating",
  "PRINTED.column": "YoY",
  amount: 1000,
  release: "4Q03",
  search: "cash",
};

const calls = catalogue.map((entry) => {
  const required = entry.parameters.filter(({ optional }) => !optional);
  const values = required.map(({ name }) => taken[`${entry.id}.${name}`] ?? taken[name]);
  return { entry, values };
});

/** What Excel gets: the same array, the same error or an equal value. */
function answer({ id }: FunctionEntry, values: readonly unknown[]): unknown {
  const implementation = associated.get(id) ?? assert.fail(`${id} is not associated`);
  try {
    return implementation(...values);
  } catch (error) {
    assert.ok(error instanceof CellError, `${id} throws ${String(error)}`);
    return error;
  }
}

/** The call as Excel makes it: null for each argument left out, then the object. */
const sent = ({ parameters }: FunctionEntry, values: readonly unknown[]): unknown[] => [
  ...parameters.map((_, i) => values[i] ?? null),
  { ...invocation },
];

describe("every function, called as Excel calls it", () => {
  for (const { entry, values } of calls) {
    it(`${entry.id} is remembered behind the object that Excel adds, also where a call is cut short`, () => {
      const first = answer(entry, sent(entry, values));
      assert.ok(!(first instanceof CellError), first instanceof CellError ? first.message : "");
      assert.equal(answer(entry, sent(entry, structuredClone(values))), first);
      assert.equal(answer(entry, [...structuredClone(values), { ...invocation }]), first);
    });

    if (entry.parameters.length > 0)
      it(`${entry.id} remembers a refusal, and throws the same error again`, () => {
        const wrong = [...values.slice(0, -1), "no such thing"];
        const first = answer(entry, sent(entry, wrong));
        const again = answer(entry, sent(entry, wrong));
        assert.equal(again, first);
        if (!Array.isArray(first)) assert.ok(first instanceof CellError, String(first));
      });
  }
});
