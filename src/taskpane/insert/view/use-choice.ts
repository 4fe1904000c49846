import { useEffect, useReducer, type Dispatch } from "react";
import type { Dataset } from "../../../dataset/dataset.ts";
import { useLanguage } from "../../language/use-texts.ts";
import { useNavigation } from "../../view/navigation.ts";
import { choose, firstChoice, toSubject, type Choice, type ChoiceStep } from "../choice.ts";

/**
 * Returns the choice and the function that changes it. The choice also follows the language of the pane and requests from
 * other places.
 */
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
