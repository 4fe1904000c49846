import { Field, makeStyles, Select } from "@fluentui/react-components";
import type { ReactElement } from "react";

interface Props<T extends string> {
  readonly label: string;
  /** True if the label is beside the list, for a choice about something above it. */
  readonly beside?: boolean;
  readonly options: readonly (readonly [value: T, label: string])[];
  readonly value: T;
  readonly onChange: (value: T) => void;
}

/** A long option must not make the pane wider than it is. */
const useStyles = makeStyles({
  field: { gridTemplateColumns: "minmax(0, 1fr)" },
  beside: {
    gridTemplateColumns: "max-content minmax(0, 1fr)",
    columnGap: "12px",
  },
  select: { minWidth: 0, textOverflow: "ellipsis" },
});

/** A choice of one among many, in a list that opens. */
export function SelectChoice<T extends string>(props: Props<T>): ReactElement {
  const { label, beside = false, options, value, onChange } = props;
  const styles = useStyles();
  return (
    <Field
      label={label}
      size={beside ? "small" : "medium"}
      orientation={beside ? "horizontal" : "vertical"}
      className={beside ? styles.beside : styles.field}
    >
      <Select
        size={beside ? "small" : "medium"}
        value={value}
        select={{ className: styles.select }}
        onChange={(_, chosen) => {
          onChange(chosen.value as T);
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
