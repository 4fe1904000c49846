import type { Choice, Step } from "../choice.ts";

/** What a part of the form is given: the choice so far, and how to take a step. */
export interface ChoiceProps {
  readonly choice: Choice;
  readonly step: (step: Step) => void;
}
