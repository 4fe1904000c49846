import type { ReactElement } from "react";
import type { ColumnOptions } from "../../../statements/columns/choose-columns.ts";
import { useTexts } from "../../language/use-texts.ts";
import { texts } from "../texts.ts";
import type { ChoiceProps } from "./choice-props.ts";
import { Pair } from "../../view/pair.tsx";
import { SelectChoice } from "../../view/select-choice.tsx";

const orders: readonly ColumnOptions["order"][] = ["oldest first", "newest first"];

const yearPlaces: readonly ColumnOptions["years"][] = ["apart", "among quarters"];

type Props = ChoiceProps & { readonly hasYears: boolean };

/** Chooses the order of the columns, and the place of the years. */
export function OrderChoice({ hasYears, choice, step }: Props): ReactElement {
  const t = useTexts(texts);
  const { order, years } = choice.columns.options;
  return (
    <Pair>
      <SelectChoice
        label={t.order}
        options={orders.map((each) => [each, t.orders[each]])}
        value={order}
        onChange={(to) => {
          step({ set: "options", to: { order: to } });
        }}
      />
      {hasYears && (
        <SelectChoice
          label={t.years}
          options={yearPlaces.map((each) => [each, t.yearPlaces[each]])}
          value={years}
          onChange={(to) => {
            step({ set: "options", to: { years: to } });
          }}
        />
      )}
    </Pair>
  );
}
