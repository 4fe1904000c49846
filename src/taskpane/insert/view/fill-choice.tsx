import type { ReactElement } from "react";
import { fills } from "../../../sheet/plan/placement.ts";
import { useTexts } from "../../language/use-texts.ts";
import { texts } from "../texts.ts";
import type { ChoiceProps } from "./choice-props.ts";
import { RadioChoice } from "../../view/radio-choice.tsx";

/** Chooses how the sheet is filled. */
export function FillChoice({ choice, step }: ChoiceProps): ReactElement {
  const t = useTexts(texts);
  return (
    <RadioChoice
      label={t.fillWith}
      options={fills.map((fill) => {
        const { name, meaning } = t.fills[fill];
        return [fill, name, meaning];
      })}
      value={choice.fill}
      onChange={(to) => {
        step({ set: "fill", to });
      }}
    />
  );
}
