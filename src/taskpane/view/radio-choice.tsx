import { Field, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

const useStyles = makeStyles({
  meaning: {
    display: "block",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface Props<T extends string> {
  readonly label: string;
  readonly layout?: "horizontal" | "vertical";
  readonly options: readonly (readonly [value: T, label: string, meaning?: string])[];
  readonly value: T;
  readonly onChange: (value: T) => void;
}

/**
 * A choice of one among a few, all shown.
 *
 * On the web, office.js moves the focus at Tab itself and would stop at every option. Only the chosen option can be
 * reached by Tab, as in any browser; the arrow keys reach the others.
 */
export function RadioChoice<T extends string>(props: Props<T>): ReactElement {
  const { label, layout = "vertical", options, value, onChange } = props;
  const styles = useStyles();
  return (
    <Field label={label}>
      <RadioGroup
        layout={layout}
        value={value}
        onChange={(_, chosen) => {
          onChange(chosen.value as T);
        }}
      >
        {options.map(([option, name, meaning]) => (
          <Radio
            key={option}
            value={option}
            label={
              <>
                {name} {meaning && <span className={styles.meaning}>{meaning}</span>}
              </>
            }
            input={{ tabIndex: option === value ? 0 : -1 }}
          />
        ))}
      </RadioGroup>
    </Field>
  );
}
