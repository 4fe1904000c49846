import { useCallback, useState } from "react";
import type { Confirm } from "../../excel/insert-at-selection.ts";
import type { Losses } from "../../excel/losses.ts";

interface Question {
  readonly losses: Losses;
  readonly resolve: (yes: boolean) => void;
}

/** A question to the user, open until it is answered. */
export interface Confirmation {
  /** What would be lost, while that is being asked. */
  readonly asked: Losses | undefined;
  readonly confirm: Confirm;
  readonly answer: (yes: boolean) => void;
}

/** Returns how to ask the user about losses, and what is being asked. */
export function useConfirmation(): Confirmation {
  const [question, setQuestion] = useState<Question>();
  const confirm = useCallback<Confirm>(
    (losses) =>
      new Promise((resolve) => {
        setQuestion({ losses, resolve });
      }),
    [],
  );
  const answer = (yes: boolean): void => {
    question?.resolve(yes);
    setQuestion(undefined);
  };
  return { asked: question?.losses, confirm, answer };
}
