import { Checkbox } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useLanguage } from "../../language/use-texts.ts";
import type { BlockOffer } from "../block-offer.ts";
import { texts } from "../block-texts.ts";
import { describePeriod } from "../describe-period.ts";
import { SelectChoice } from "../../view/select-choice.tsx";

/** The period to add, and whether it is added to all sheets in which it would be in the same column. */
export interface Added {
  readonly period: string;
  readonly everywhere: boolean;
}

interface Props {
  readonly offer: BlockOffer;
  readonly added: Added;
  readonly onChange: (added: Added) => void;
}

/** Chooses the period to add, and where. */
export function AddedPeriod({ offer, added, onChange }: Props): ReactElement {
  const language = useLanguage();
  const t = texts[language];
  const { periods, alongside } = offer;
  const others = (alongside.get(added.period) ?? []).map(({ block }) => block.sheet);
  return (
    <>
      <SelectChoice
        label={t.period}
        options={periods.map((option) => [
          option.period.code,
          `${option.period.code} ${describePeriod(option, language)}`,
        ])}
        value={added.period}
        onChange={(period) => {
          onChange({ ...added, period });
        }}
      />
      {others.length > 0 && (
        <Checkbox
          label={t.alsoOn(others)}
          checked={added.everywhere}
          onChange={(_, { checked }) => {
            onChange({ ...added, everywhere: checked === true });
          }}
        />
      )}
    </>
  );
}
