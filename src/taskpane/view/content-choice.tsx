import type { ReactElement } from "react";
import type { Content } from "../choice.ts";
import type { ChoiceProps } from "./choice-props.ts";
import { RadioChoice } from "./radio-choice.tsx";

const contents: readonly (readonly [Content, string])[] = [
  ["Operations", "Operations"],
  ["BalanceSheet", "Balance sheet"],
  ["CashFlows", "Cash flows"],
  ["AsPrinted", "A table as printed"],
];

/** Chooses a statement, or a table as printed. */
export function ContentChoice({ choice, step }: ChoiceProps): ReactElement {
  return (
    <RadioChoice
      label="Insert"
      options={contents}
      value={choice.content}
      onChange={(to) => {
        step({ set: "content", to });
      }}
    />
  );
}
