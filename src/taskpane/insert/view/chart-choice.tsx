import { Checkbox } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { ChoiceProps } from "./choice-props.ts";

/** Chooses whether the statement's chart stands below it. */
export function ChartChoice({ choice, step }: ChoiceProps): ReactElement {
  return (
    <Checkbox
      label="With a chart below the figures"
      checked={choice.chart}
      onChange={(_, { checked }) => {
        step({ set: "chart", to: checked === true });
      }}
    />
  );
}
