import type { ReactElement } from "react";
import type { Destination } from "../choice.ts";
import { useTexts } from "../../language/use-texts.ts";
import { texts } from "../texts.ts";
import type { ChoiceProps } from "./choice-props.ts";
import { RadioChoice } from "../../view/radio-choice.tsx";

const places: readonly Destination[] = ["newSheet", "selection"];

/** Chooses between a new sheet and the selected cells. */
export function PlaceChoice({ choice, step }: ChoiceProps): ReactElement {
  const t = useTexts(texts);
  return (
    <RadioChoice
      label={t.where}
      layout="horizontal"
      options={places.map((place) => [place, t.destinations[place]])}
      value={choice.place}
      onChange={(to) => {
        step({ set: "place", to });
      }}
    />
  );
}
