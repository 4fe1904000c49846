import { useEffect, useReducer, type Dispatch } from "react";
import type { Dataset } from "../../../dataset/dataset.ts";
import { useLanguage } from "../../language/use-texts.ts";
import { useNavigation } from "../../view/navigation.ts";
import { choose, firstChoice, toSubject, type Choice, type ChoiceStep } from "../choice.ts";

/** Returns what is chosen and how to choose; it follows the language of the pane and where another place sends to. */
export function useChoice(data: Dataset): readonly [Choice, Dispatch<ChoiceStep>] {
  const language = useLanguage();
  const { target } = useNavigation();
  const [choice, step] = useReducer(choose, data, (all) => firstChoice(all, language));
  useEffect(() => {
    step({ set: "language", to: language });
  }, [language]);
  useEffect(() => {
    if (target.place === "insert" && target.table)
      step(toSubject(data, { kind: "table", ...target.table }));
  }, [data, target]);
  return [choice, step];
}
