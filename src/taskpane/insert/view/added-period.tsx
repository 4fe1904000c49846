import { Checkbox } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { BlockOffer } from "../block-offer.ts";
import { SelectChoice } from "../../view/select-choice.tsx";

/** The period to add, and whether to all sheets in which it would stand in the same column. */
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
  const { periods, alongside } = offer;
  const others = (alongside.get(added.period) ?? []).map(({ block }) => block.sheet);
  return (
    <>
      <SelectChoice
        label="Period"
        options={periods.map(({ period: { code }, about }) => [code, `${code} ${about}`])}
        value={added.period}
        onChange={(period) => {
          onChange({ ...added, period });
        }}
      />
      {others.length > 0 && (
        <Checkbox
          label={`Also on ${others.join(", ")}, in the same column`}
          checked={added.everywhere}
          onChange={(_, { checked }) => {
            onChange({ ...added, everywhere: checked === true });
          }}
        />
      )}
    </>
  );
}
