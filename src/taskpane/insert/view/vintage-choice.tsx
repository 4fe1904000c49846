import type { ReactElement } from "react";
import type { PeriodOption } from "../periods.ts";
import type { ChoiceProps } from "./choice-props.ts";
import { SelectChoice } from "../../view/select-choice.tsx";

type Props = ChoiceProps & { readonly options: readonly PeriodOption[] };

/** Chooses the release of every period shown that several print. */
export function VintageChoice({ options, choice, step }: Props): ReactElement {
  const { taken, vintages } = choice.columns;
  const several = options.filter(
    ({ period, vintages: all }) => taken.has(period.code) && all.length > 1,
  );
  return (
    <>
      {several.map(({ period: { code }, vintages: offered }) => (
        <SelectChoice
          key={code}
          label={`Release for ${code}`}
          beside
          options={offered.map(({ value, label }) => [value, label])}
          value={vintages.get(code) ?? "latest"}
          onChange={(to) => {
            step({ set: "vintage", code, to });
          }}
        />
      ))}
    </>
  );
}
