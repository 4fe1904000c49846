import type { ReactElement } from "react";
import type { CheckList } from "../../../sheet/checks/listed-checks.ts";
import { useTexts } from "../../language/use-texts.ts";
import { texts } from "../texts.ts";
import type { ChoiceProps } from "./choice-props.ts";
import { RadioChoice } from "../../view/radio-choice.tsx";

const lists: readonly CheckList[] = ["different", "all"];

/** Chooses which checks are listed on the sheet. */
export function ChecksChoice({ choice, step }: ChoiceProps): ReactElement {
  const t = useTexts(texts);
  return (
    <RadioChoice
      label={t.checksListed}
      options={lists.map((list) => {
        const { name, meaning } = t.checkLists[list];
        return [list, name, meaning];
      })}
      value={choice.checks}
      onChange={(to) => {
        step({ set: "checks", to });
      }}
    />
  );
}
