import { useCallback, useState } from "react";
import { Failure } from "../../../errors.ts";
import { currentLanguage } from "../../language/language.ts";
import type { BlockAnswer, BlockOffer } from "../block-offer.ts";
import type { AskAboutBlock } from "../insertion.ts";
import { texts } from "../texts.ts";

type Dialog = typeof import("./block-dialog.tsx").default;

interface Question {
  readonly offer: BlockOffer;
  readonly Dialog: Dialog;
  readonly resolve: (answer: BlockAnswer | undefined) => void;
}

/** How to ask what to do with a block that is already in the workbook. */
export interface BlockQuestion {
  /** The offer and the dialog for it, while the question is open. */
  readonly offered: Pick<Question, "offer" | "Dialog"> | undefined;
  readonly ask: AskAboutBlock;
  readonly answer: (answer: BlockAnswer | undefined) => void;
}

/**
 * Returns the function that asks about a block, and the open question. The dialog is loaded when there is something to
 * ask.
 */
export function useBlockQuestion(): BlockQuestion {
  const [question, setQuestion] = useState<Question>();
  const ask = useCallback<AskAboutBlock>(async (offer) => {
    const Dialog = await loadDialog();
    return new Promise((resolve) => {
      setQuestion({ offer, Dialog, resolve });
    });
  }, []);
  const answer = (given: BlockAnswer | undefined): void => {
    question?.resolve(given);
    setQuestion(undefined);
  };
  return { offered: question, ask, answer };
}

/** Loads the dialog when it is needed. If it cannot be loaded, nothing is changed. */
async function loadDialog(): Promise<Dialog> {
  try {
    return (await import("./block-dialog.tsx")).default;
  } catch {
    throw new Failure("host", () => texts[currentLanguage()].blockMissing);
  }
}
