import { Checkbox } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useTexts } from "../../language/use-texts.ts";
import { texts } from "../texts.ts";
import type { ChoiceProps } from "./choice-props.ts";

/** Chooses whether the statement's chart is added below it. */
export function ChartChoice({ choice, step }: ChoiceProps): ReactElement {
  const t = useTexts(texts);
  return (
    <Checkbox
      label={t.withChart}
      checked={choice.chart}
      onChange={(_, { checked }) => {
        step({ set: "chart", to: checked === true });
      }}
    />
  );
}
