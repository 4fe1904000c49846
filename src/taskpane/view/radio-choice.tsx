import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import type { ReactElement } from "react";

interface Props<T extends string> {
  readonly label: string;
  readonly layout?: "horizontal" | "vertical";
  readonly options: readonly (readonly [value: T, label: string])[];
  readonly value: T;
  readonly onChange: (value: T) => void;
}

/**
 * One of a few, all in view.
 *
 * On the web office.js moves the focus at Tab itself and would stop at every option. Only the chosen one takes part in
 * that, as in any browser; the arrow keys reach the others.
 */
export function RadioChoice<T extends string>(props: Props<T>): ReactElement {
  const { label, layout = "vertical", options, value, onChange } = props;
  return (
    <Field label={label}>
      <RadioGroup
        layout={layout}
        value={value}
        onChange={(_, chosen) => {
          onChange(chosen.value as T);
        }}
      >
        {options.map(([option, name]) => (
          <Radio
            key={option}
            value={option}
            label={name}
            input={{ tabIndex: option === value ? 0 : -1 }}
          />
        ))}
      </RadioGroup>
    </Field>
  );
}
