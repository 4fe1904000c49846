import { Field, Input } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Dataset } from "../../../dataset/dataset.ts";
import { useLanguage } from "../../language/use-texts.ts";
import { isKnownDate, whyNotKnown } from "../known-dates.ts";
import { texts } from "../texts.ts";

export interface DayProps {
  readonly data: Dataset;
  /** As typed: an ISO date, or a part of one. */
  readonly day: string;
  readonly onChange: (day: string) => void;
}

/** A field for a day. It shows a message if no release was published by that day. */
export default function DayField({ data, day, onChange }: DayProps): ReactElement {
  const language = useLanguage();
  return (
    <Field
      label={texts[language].day}
      {...(!isKnownDate(data, day) && {
        validationState: "error",
        validationMessage: whyNotKnown(data, language),
      })}
    >
      <Input
        type="date"
        value={day}
        min={data.releases[0]?.date}
        input={{ style: { minWidth: 0 } }}
        onChange={(_, { value }) => {
          onChange(value);
        }}
      />
    </Field>
  );
}
