import { useState, type ReactElement } from "react";
import type { Dataset } from "../../../dataset/dataset.ts";
import { useLanguage } from "../../language/use-texts.ts";
import { isKnownDate, knownDates } from "../known-dates.ts";
import { AnotherDay } from "./another-day.tsx";
import { texts } from "../texts.ts";
import type { ChoiceProps } from "./choice-props.ts";
import { SelectChoice } from "../../view/select-choice.tsx";

const another = "another";

type Props = ChoiceProps & { readonly data: Dataset };

/** Chooses the day whose knowledge the sheet shows: the day of a release, or any other day from the first release on. */
export function KnownChoice({ data, choice, step }: Props): ReactElement {
  const language = useLanguage();
  const t = texts[language];
  const days = knownDates(data, language);
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
        label={t.knownOn}
        options={[
          ...days.map(({ date, label }) => [date, label] as const),
          [another, t.anotherDay],
        ]}
        value={typed === undefined ? shown : another}
        onChange={(to) => {
          setTyped(to === another ? shown : undefined);
          if (to !== another) take(to);
        }}
      />
      {typed !== undefined && (
        <AnotherDay
          data={data}
          day={typed}
          onChange={(day) => {
            setTyped(day);
            if (isKnownDate(data, day)) take(day);
          }}
        />
      )}
    </>
  );
}
