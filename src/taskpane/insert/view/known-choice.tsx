import { Field, Input } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { Dataset } from "../../../dataset/dataset.ts";
import { isKnownDate, knownDates, whyNotKnown } from "../known-dates.ts";
import type { ChoiceProps } from "./choice-props.ts";
import { SelectChoice } from "../../view/select-choice.tsx";

const another = "another";

type Props = ChoiceProps & { readonly data: Dataset };

/** Chooses the day that all is as known on: that of a release, or any other from the first release on. */
export function KnownChoice({ data, choice, step }: Props): ReactElement {
  const days = knownDates(data);
  const newest = days[0]?.date ?? "";
  const shown = choice.knownOn ?? newest;
  const isListed = days.some(({ date }) => date === shown);
  const [typed, setTyped] = useState<string | undefined>(isListed ? undefined : shown);
  const take = (date: string): void => {
    step({ set: "knownOn", to: date === newest ? undefined : date });
  };
  return (
    <>
      <SelectChoice
        label="As known on"
        options={[
          ...days.map(({ date, label }) => [date, label] as const),
          [another, "Another day …"],
        ]}
        value={typed === undefined ? shown : another}
        onChange={(to) => {
          setTyped(to === another ? shown : undefined);
          if (to !== another) take(to);
        }}
      />
      {typed !== undefined && (
        <Field
          label="Day"
          {...(!isKnownDate(data, typed) && {
            validationState: "error",
            validationMessage: whyNotKnown(data),
          })}
        >
          <Input
            type="date"
            value={typed}
            min={data.releases[0]?.date}
            input={{ style: { minWidth: 0 } }}
            onChange={(_, { value }) => {
              setTyped(value);
              if (isKnownDate(data, value)) take(value);
            }}
          />
        </Field>
      )}
    </>
  );
}
