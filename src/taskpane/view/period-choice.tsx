import { Checkbox, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { columnsOf, type PeriodOption } from "../periods.ts";
import type { ChoiceProps } from "./choice-props.ts";

const useStyles = makeStyles({
  periods: { border: 0, margin: 0, padding: 0, minWidth: 0 },
  legend: { padding: 0, marginBottom: tokens.spacingVerticalXXS },
  missing: { margin: 0, color: tokens.colorPaletteRedForeground1 },
  period: { display: "flex", flexWrap: "wrap", alignItems: "center" },
  vintage: { marginLeft: "36px" },
});

type Props = ChoiceProps & { readonly options: readonly PeriodOption[] };

/** Chooses periods, and for one that several releases print, which of them. */
export function PeriodChoice({ options, choice, step }: Props): ReactElement {
  const styles = useStyles();
  const nothing = columnsOf(options, choice).length === 0;
  return (
    <fieldset className={styles.periods}>
      <legend className={styles.legend}>Periods</legend>
      {options.map((option) => (
        <PeriodRow key={option.period.code} option={option} choice={choice} step={step} />
      ))}
      {nothing && (
        <p role="alert" className={styles.missing}>
          Choose at least one period.
        </p>
      )}
    </fieldset>
  );
}

function PeriodRow({
  option: { period, label, vintages },
  choice,
  step,
}: ChoiceProps & { readonly option: PeriodOption }): ReactElement {
  const styles = useStyles();
  const { code } = period;
  const taken = !choice.omitted.has(code);
  return (
    <div className={styles.period}>
      <Checkbox
        label={label}
        checked={taken}
        onChange={(_, { checked }) => {
          step({ set: "period", code, taken: checked === true });
        }}
      />
      {taken && vintages.length > 1 && (
        <Select
          className={styles.vintage}
          size="small"
          aria-label={`Release for ${code}`}
          value={choice.vintages.get(code) ?? "latest"}
          onChange={(_, { value }) => {
            step({ set: "vintage", code, to: value });
          }}
        >
          {vintages.map(({ value, label: name }) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </Select>
      )}
    </div>
  );
}
