import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { PeriodGroup, PeriodOption } from "../periods.ts";
import type { ChoiceProps } from "./choice-props.ts";
import { Disclosure } from "./disclosure.tsx";
import { Fieldset } from "./fieldset.tsx";
import { VintageChoice } from "./vintage-choice.tsx";

const useStyles = makeStyles({
  grid: { display: "grid", gridTemplateColumns: "repeat(auto-fill, minmax(92px, 1fr))" },
  list: { display: "flex", flexDirection: "column" },
  label: { paddingTop: tokens.spacingVerticalXS, paddingBottom: tokens.spacingVerticalXS },
  about: {
    display: "block",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

type Props = ChoiceProps & { readonly groups: readonly PeriodGroup[] };

/** Chooses periods, and for one that several releases print, which of them. */
export function PeriodChoice({ groups, choice, step }: Props): ReactElement {
  const styles = useStyles();
  const { taken } = choice.columns;
  return (
    <>
      {groups.map(({ kind, label, options }) => {
        const boxes = (
          <div className={kind === "derived" ? styles.list : styles.grid}>
            {options.map((option) => (
              <PeriodBox key={option.period.code} option={option} choice={choice} step={step} />
            ))}
          </div>
        );
        const shown = options.filter(({ period }) => taken.has(period.code)).length;
        if (kind === "derived" || kind === "in part")
          return (
            <Disclosure key={kind} label={label} summary={`${shown} of ${options.length} shown`}>
              <Fieldset label={explanations[kind]}>{boxes}</Fieldset>
            </Disclosure>
          );
        return (
          <Fieldset key={kind} label={label}>
            {boxes}
            <VintageChoice options={options} choice={choice} step={step} />
          </Fieldset>
        );
      })}
    </>
  );
}

const explanations = {
  derived: "No release prints these: they are sums and differences of printed periods.",
  "in part": "The releases print some lines of these; the others read n.p.",
} as const;

function PeriodBox({
  option: { period, about },
  choice,
  step,
}: ChoiceProps & { readonly option: PeriodOption }): ReactElement {
  const styles = useStyles();
  const { code } = period;
  return (
    <Checkbox
      label={{
        className: styles.label,
        children: (
          <>
            {code} <span className={styles.about}>{about}</span>
          </>
        ),
      }}
      checked={choice.columns.taken.has(code)}
      onChange={(_, { checked }) => {
        step({ set: "period", code, taken: checked === true });
      }}
    />
  );
}
