import { useCallback, useState } from "react";
import { Failure } from "../../../errors.ts";
import type { Confirm } from "../../../excel/insert-at-selection.ts";
import type { Losses } from "../../../excel/losses.ts";

type Dialog = typeof import("./overwrite-dialog.tsx").default;

/** A question to the user, open until it is answered. */
interface Question {
  readonly losses: Losses;
  readonly Dialog: Dialog;
  readonly resolve: (yes: boolean) => void;
}

/** How to ask the user about losses. */
export interface Confirmation {
  /** What would be lost and what asks about it, while that is being asked. */
  readonly asked: Pick<Question, "losses" | "Dialog"> | undefined;
  readonly confirm: Confirm;
  readonly answer: (yes: boolean) => void;
}

/** Returns how to ask the user about losses, and what is being asked. */
export function useConfirmation(): Confirmation {
  const [asked, setAsked] = useState<Question>();
  const confirm = useCallback<Confirm>(async (losses) => {
    const Dialog = await loadDialog();
    return new Promise((resolve) => {
      setAsked({ losses, Dialog, resolve });
    });
  }, []);
  const answer = (yes: boolean): void => {
    asked?.resolve(yes);
    setAsked(undefined);
  };
  return { asked, confirm, answer };
}

/** Loaded when there is something to confirm, which is seldom. What cannot be asked is not done. */
async function loadDialog(): Promise<Dialog> {
  try {
    return (await import("./overwrite-dialog.tsx")).default;
  } catch {
    const message =
      "Something stands where this would go, and the question whether to overwrite it could not be loaded. Nothing was changed. Check the connection, then insert again.";
    throw new Failure("host", message);
  }
}
