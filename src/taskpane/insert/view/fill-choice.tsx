import type { ReactElement } from "react";
import { fills, type Fill } from "../../../sheet/plan/placement.ts";
import type { ChoiceProps } from "./choice-props.ts";
import { RadioChoice } from "../../view/radio-choice.tsx";

const names: Readonly<Record<Fill, readonly [name: string, meaning: string]>> = {
  live: ["Live formulas", "One in each cell, for you to copy, drag and build on."],
  spill: ["One formula", "It fills the whole table; its head says what to show."],
  values: ["Values", "Plain numbers and sums, which need no add-in to open."],
};

/** Chooses how the sheet is filled. */
export function FillChoice({ choice, step }: ChoiceProps): ReactElement {
  return (
    <RadioChoice
      label="Fill with"
      options={fills.map((fill) => [fill, ...names[fill]])}
      value={choice.fill}
      onChange={(to) => {
        step({ set: "fill", to });
      }}
    />
  );
}
