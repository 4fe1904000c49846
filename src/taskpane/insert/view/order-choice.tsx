import type { ReactElement } from "react";
import type { ColumnOptions } from "../../../statements/columns/choose-columns.ts";
import type { ChoiceProps } from "./choice-props.ts";
import { Pair } from "../../view/pair.tsx";
import { SelectChoice } from "../../view/select-choice.tsx";

const orders: readonly (readonly [ColumnOptions["order"], string])[] = [
  ["oldest first", "Oldest first"],
  ["newest first", "Newest first"],
];

const yearPlaces: readonly (readonly [ColumnOptions["years"], string])[] = [
  ["apart", "After quarters"],
  ["among quarters", "Among quarters"],
];

type Props = ChoiceProps & { readonly hasYears: boolean };

/** Chooses the order of the columns, and where years stand. */
export function OrderChoice({ hasYears, choice, step }: Props): ReactElement {
  const { order, years } = choice.columns.options;
  return (
    <Pair>
      <SelectChoice
        label="Order"
        options={orders}
        value={order}
        onChange={(to) => {
          step({ set: "options", to: { order: to } });
        }}
      />
      {hasYears && (
        <SelectChoice
          label="Years"
          options={yearPlaces}
          value={years}
          onChange={(to) => {
            step({ set: "options", to: { years: to } });
          }}
        />
      )}
    </Pair>
  );
}
