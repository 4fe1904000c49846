import type { ReactElement } from "react";
import { moneyUnits } from "../../../model/unit.ts";
import { useLanguage } from "../../language/use-texts.ts";
import { unitName } from "../../language/terms.ts";
import { texts } from "../texts.ts";
import type { ChoiceProps } from "./choice-props.ts";
import { SelectChoice } from "../../view/select-choice.tsx";

/** Chooses the unit amounts of money are shown in. */
export function UnitChoice({ choice, step }: ChoiceProps): ReactElement {
  const language = useLanguage();
  return (
    <SelectChoice
      label={texts[language].unit}
      options={moneyUnits.map((unit) => [unit.code, unitName(unit, language)])}
      value={choice.unit}
      onChange={(to) => {
        step({ set: "unit", to });
      }}
    />
  );
}
