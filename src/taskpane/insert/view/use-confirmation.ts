import { useCallback, useState } from "react";
import { Failure } from "../../../errors.ts";
import type { Confirm } from "../../../excel/insert-at-selection.ts";
import type { Losses } from "../../../excel/losses.ts";
import { currentLanguage } from "../../language/language.ts";
import { texts } from "../texts.ts";

type Dialog = typeof import("./overwrite-dialog.tsx").default;

/** A question to the user, open until it is answered. */
interface Question {
  readonly losses: Losses;
  readonly Dialog: Dialog;
  readonly resolve: (yes: boolean) => void;
}

/** Asks the user about losses. */
export interface Confirmation {
  /** The losses and the dialog for them, while the question is open. */
  readonly asked: Pick<Question, "losses" | "Dialog"> | undefined;
  readonly confirm: Confirm;
  readonly answer: (yes: boolean) => void;
}

/** Returns the function that asks the user about losses, and the open question. */
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

/** Loads the dialog when it is needed, which is rare. If it cannot be loaded, nothing is written. */
async function loadDialog(): Promise<Dialog> {
  try {
    return (await import("./overwrite-dialog.tsx")).default;
  } catch {
    throw new Failure("host", () => texts[currentLanguage()].questionMissing);
  }
}
