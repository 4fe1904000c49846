import type { Choice, ChoiceStep } from "../choice.ts";

/** The props of a part of the form: the choice so far, and the function that changes it. */
export interface ChoiceProps {
  readonly choice: Choice;
  readonly step: (step: ChoiceStep) => void;
}
