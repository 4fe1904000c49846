import { Field, makeStyles, Select } from "@fluentui/react-components";
import type { ReactElement } from "react";

interface Props {
  readonly label: string;
  readonly options: readonly (readonly [value: string, label: string])[];
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A long option must not make the pane wider than it is. */
const useStyles = makeStyles({
  field: { gridTemplateColumns: "minmax(0, 1fr)" },
  select: { minWidth: 0, textOverflow: "ellipsis" },
});

/** One of many, in a list that opens. */
export function SelectChoice({ label, options, value, onChange }: Props): ReactElement {
  const styles = useStyles();
  return (
    <Field label={label} className={styles.field}>
      <Select
        value={value}
        select={{ className: styles.select }}
        onChange={(_, chosen) => {
          onChange(chosen.value);
        }}
      >
        {options.map(([option, name]) => (
          <option key={option} value={option}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
