import { Button, Checkbox, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { useLanguage, useTexts } from "../../language/use-texts.ts";
import { describePeriod } from "../describe-period.ts";
import { firstPeriods } from "../first-periods.ts";
import type { PeriodGroup, PeriodOption } from "../periods.ts";
import { texts } from "../texts.ts";
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
  under: { whiteSpace: "nowrap" },
  about: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

type Props = ChoiceProps & { readonly groups: readonly PeriodGroup[] };

/** Chooses periods, and the release for each period that several releases print. */
export function PeriodChoice({ groups, choice, step }: Props): ReactElement {
  const t = useTexts(texts);
  const { taken } = choice.columns;
  return (
    <>
      {groups.map(({ kind, options }) => {
        const label = t.periodKinds[kind];
        const boxes = <PeriodBoxes {...{ kind, options, choice, step }} />;
        const shown = options.filter(({ period }) => taken.has(period.code)).length;
        if (kind === "derived" || kind === "in part")
          return (
            <Disclosure key={kind} label={label} summary={t.periodsShown(shown, options.length)}>
              <Fieldset quiet label={t.explanations[kind]}>
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

/** The periods of one kind: the newest and the chosen ones, until the user asks for all. */
function PeriodBoxes({ kind, options, choice, step }: ChoiceProps & PeriodGroup): ReactElement {
  const styles = useStyles();
  const t = useTexts(texts);
  const [showsAll, setShowsAll] = useState(false);
  const shown = showsAll ? options : firstPeriods(options, choice.columns.taken);
  return (
    <>
      <div className={kind === "quarters" ? styles.grid : styles.list}>
        {shown.map((option) => (
          <PeriodBox
            key={option.period.code}
            inline={kind !== "quarters"}
            option={option}
            choice={choice}
            step={step}
          />
        ))}
      </div>
      {shown.length < options.length && (
        <Button
          size="small"
          onClick={() => {
            setShowsAll(true);
          }}
        >
          {t.allPeriods(options.length)}
        </Button>
      )}
    </>
  );
}

type BoxProps = ChoiceProps & {
  readonly option: PeriodOption;
  /** Whether the description of the period is next to its name, not below it. */
  readonly inline: boolean;
};

function PeriodBox({ option, inline, choice, step }: BoxProps): ReactElement {
  const styles = useStyles();
  const about = describePeriod(option, useLanguage());
  const { code } = option.period;
  return (
    <Checkbox
      className={styles.box}
      label={{
        className: styles.label,
        children: (
          <>
            <span className={inline ? undefined : styles.above}>{code} </span>
            <span className={mergeClasses(styles.about, !inline && styles.under)}>{about}</span>
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
