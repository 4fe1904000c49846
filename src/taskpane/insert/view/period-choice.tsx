import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { PeriodGroup, PeriodOption } from "../periods.ts";
import type { ChoiceProps } from "./choice-props.ts";
import { Disclosure } from "../../view/disclosure.tsx";
import { Fieldset } from "../../view/fieldset.tsx";
import { VintageChoice } from "./vintage-choice.tsx";

const useStyles = makeStyles({
  grid: { display: "grid", gridTemplateColumns: "repeat(auto-fill, minmax(88px, 1fr))" },
  list: { display: "flex", flexDirection: "column" },
  box: { minWidth: 0 },
  label: {
    paddingTop: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalXS,
    paddingRight: 0,
  },
  above: { display: "block" },
  about: {
    whiteSpace: "nowrap",
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
          <div className={kind === "quarters" ? styles.grid : styles.list}>
            {options.map((option) => (
              <PeriodBox
                key={option.period.code}
                inline={kind !== "quarters"}
                option={option}
                choice={choice}
                step={step}
              />
            ))}
          </div>
        );
        const shown = options.filter(({ period }) => taken.has(period.code)).length;
        if (kind === "derived" || kind === "in part")
          return (
            <Disclosure key={kind} label={label} summary={`${shown} of ${options.length} shown`}>
              <Fieldset quiet label={explanations[kind]}>
                {boxes}
              </Fieldset>
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

type BoxProps = ChoiceProps & {
  readonly option: PeriodOption;
  /** What is said of the period stands beside its name, and not under it. */
  readonly inline: boolean;
};

function PeriodBox({ option: { period, about }, inline, choice, step }: BoxProps): ReactElement {
  const styles = useStyles();
  const { code } = period;
  return (
    <Checkbox
      className={styles.box}
      label={{
        className: styles.label,
        children: (
          <>
            <span className={inline ? undefined : styles.above}>{code} </span>
            <span className={styles.about}>{about}</span>
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
