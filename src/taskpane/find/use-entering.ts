import { useRef, useState, type RefObject } from "react";
import type { StandingCell } from "../../excel/enter-formula.ts";
import type { BuiltFormula } from "../../lookup/formula/formula-for.ts";
import { describeFailure } from "../describe-failure.ts";
import type { Language } from "../language/language.ts";
import { useLanguage, useTexts } from "../language/use-texts.ts";
import { copyText } from "./copy-text.ts";
import { texts } from "./texts.ts";

/** The result as a text, in the language of the pane. */
type Say = (t: typeof texts.en, language: Language) => string;

/** Enters a formula in a cell, or copies it. */
export interface Entering {
  readonly busy: boolean;
  /** The text about the result. */
  readonly said: string;
  /** The content of the cell, while the user is asked whether it may be replaced. */
  readonly standing: StandingCell | undefined;
  readonly enter: (built: BuiltFormula) => Promise<void>;
  readonly copy: (formula: string) => Promise<void>;
  readonly reply: (yes: boolean) => void;
}

/** Returns functions that enter a formula, or copy it from the element that shows it. */
export function useEntering(shown: RefObject<HTMLElement | null>): Entering {
  const t = useTexts(texts);
  const language = useLanguage();
  // Several clicks may arrive before the button is drawn as busy.
  const isBusy = useRef(false);
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<{ readonly say: Say }>();
  const say = (words: Say): void => {
    setOutcome({ say: words });
  };
  const [asked, ask] = useState<{ standing: StandingCell; resolve: (yes: boolean) => void }>();
  const enter = async ({ formula, spills }: BuiltFormula): Promise<void> => {
    if (isBusy.current) return;
    isBusy.current = true;
    setBusy(true);
    setOutcome(undefined);
    try {
      const part = await import("../../excel/enter-formula.ts").catch(() => undefined);
      if (!part) {
        say((words) => words.notLoaded);
        return;
      }
      const address = await part.enterFormula(
        { formula, spills },
        (standing) =>
          new Promise((resolve) => {
            ask({ standing, resolve });
          }),
      );
      say((words) => (address === undefined ? words.kept : words.inserted(formula, address)));
    } catch (error) {
      say((_, language) => describeFailure(error, language));
    } finally {
      isBusy.current = false;
      setBusy(false);
    }
  };
  return {
    said: outcome?.say(t, language) ?? "",
    ...{ busy, enter, standing: asked?.standing },
    copy: async (formula) => {
      const isCopied = await copyText(formula, shown.current);
      say((words) => (isCopied ? words.copied : words.copyByHand));
    },
    reply: (yes) => {
      asked?.resolve(yes);
      ask(undefined);
    },
  };
}
