import type { Choice, ChoiceStep } from "../choice.ts";

/** What a part of the form is given: the choice so far, and how to take a step. */
export interface ChoiceProps {
  readonly choice: Choice;
  readonly step: (step: ChoiceStep) => void;
}
