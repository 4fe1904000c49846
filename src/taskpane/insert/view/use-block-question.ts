import { useCallback, useState } from "react";
import type { BlockAnswer, BlockOffer } from "../block-offer.ts";
import type { AskAboutBlock } from "../insertion.ts";

type Dialog = typeof import("./block-dialog.tsx").default;

interface Question {
  readonly offer: BlockOffer;
  readonly Dialog: Dialog;
  readonly resolve: (answer: BlockAnswer | undefined) => void;
}

/** How to ask what to do with a block that stands in the workbook. */
export interface BlockQuestion {
  /** What is offered and what asks about it, while that is being asked. */
  readonly offered: Pick<Question, "offer" | "Dialog"> | undefined;
  readonly ask: AskAboutBlock;
  readonly answer: (answer: BlockAnswer | undefined) => void;
}

/** Returns how to ask about a block, and what is being asked. The dialog is loaded when there is something to ask. */
export function useBlockQuestion(): BlockQuestion {
  const [question, setQuestion] = useState<Question>();
  const ask = useCallback<AskAboutBlock>(async (offer) => {
    const { default: Dialog } = await import("./block-dialog.tsx");
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
