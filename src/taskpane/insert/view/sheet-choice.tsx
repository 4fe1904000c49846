import type { ReactElement } from "react";
import type { Dataset } from "../../../dataset/dataset.ts";
import { hasChart } from "../../../sheet/chart/specs.ts";
import { needsNewSheet } from "../choice.ts";
import { takesUnit } from "../columns.ts";
import { ChecksChoice } from "./checks-choice.tsx";
import { ChartChoice } from "./chart-choice.tsx";
import type { ChoiceProps } from "./choice-props.ts";
import { FillChoice } from "./fill-choice.tsx";
import { KnownChoice } from "./known-choice.tsx";
import { LooksChoice } from "./looks-choice.tsx";
import { PlaceChoice } from "./place-choice.tsx";
import { UnitChoice } from "./unit-choice.tsx";

type Props = ChoiceProps & { readonly data: Dataset };

/**
 * Chooses everything except the columns. A table has the unit in which it is printed, and no chart. For checks, the user
 * chooses which are listed.
 */
export function SheetChoice({ data, choice, step }: Props): ReactElement {
  const { subject } = choice;
  const code = subject.kind === "statement" ? subject.code : undefined;
  const inUnit = code !== undefined && takesUnit(data, code);
  return (
    <>
      {inUnit && <UnitChoice choice={choice} step={step} />}
      {code && <KnownChoice data={data} choice={choice} step={step} />}
      {subject.kind === "report" && subject.code === "Checks" && (
        <ChecksChoice choice={choice} step={step} />
      )}
      <FillChoice choice={choice} step={step} />
      {code && hasChart(code) && <ChartChoice choice={choice} step={step} />}
      <LooksChoice
        ofStatement={code !== undefined}
        takesUnit={inUnit}
        choice={choice}
        step={step}
      />
      {!needsNewSheet(choice) && <PlaceChoice choice={choice} step={step} />}
    </>
  );
}
