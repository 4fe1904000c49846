import type { ReactElement } from "react";
import { moneyUnits } from "../../../model/unit.ts";
import type { ChoiceProps } from "./choice-props.ts";
import { SelectChoice } from "../../view/select-choice.tsx";

/** Chooses the unit amounts of money are shown in. */
export function UnitChoice({ choice, step }: ChoiceProps): ReactElement {
  return (
    <SelectChoice
      label="Unit"
      options={moneyUnits.map(({ code, label }) => [code, label])}
      value={choice.unit}
      onChange={(to) => {
        step({ set: "unit", to });
      }}
    />
  );
}
