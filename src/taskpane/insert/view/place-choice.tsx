import type { ReactElement } from "react";
import type { Destination } from "../choice.ts";
import type { ChoiceProps } from "./choice-props.ts";
import { RadioChoice } from "../../view/radio-choice.tsx";

const places: readonly (readonly [Destination, string])[] = [
  ["newSheet", "On a new sheet"],
  ["selection", "At the selection"],
];

/** Chooses between a new sheet and the selected cells. */
export function PlaceChoice({ choice, step }: ChoiceProps): ReactElement {
  return (
    <RadioChoice
      label="Where"
      layout="horizontal"
      options={places}
      value={choice.place}
      onChange={(to) => {
        step({ set: "place", to });
      }}
    />
  );
}
