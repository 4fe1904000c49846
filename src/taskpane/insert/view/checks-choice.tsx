import type { ReactElement } from "react";
import type { CheckList } from "../../../sheet/checks/listed-checks.ts";
import type { ChoiceProps } from "./choice-props.ts";
import { RadioChoice } from "../../view/radio-choice.tsx";

const lists: readonly (readonly [CheckList, string, string])[] = [
  ["different", "What does not agree exactly", "Rounding, restatements, contradictions, gaps."],
  ["all", "All checks", "Some 2,000 rows, each with its terms, on a new sheet."],
];

/** Chooses which checks the sheet lists. */
export function ChecksChoice({ choice, step }: ChoiceProps): ReactElement {
  return (
    <RadioChoice
      label="Checks listed"
      options={lists}
      value={choice.checks}
      onChange={(to) => {
        step({ set: "checks", to });
      }}
    />
  );
}
