import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { FormulaFunction } from "../../lookup/formula/functions-for.ts";
import { formatDay } from "../language/terms.ts";
import { useLanguage, useTexts } from "../language/use-texts.ts";
import { SelectChoice } from "../view/select-choice.tsx";
import { relativePeriods, type LookedAt } from "./item-look.ts";
import { texts } from "./texts.ts";

const useStyles = makeStyles({
  choices: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(130px, 1fr))",
    gap: tokens.spacingHorizontalM,
  },
});

interface Props {
  readonly looked: LookedAt;
  readonly functions: readonly FormulaFunction[];
  readonly id: FormulaFunction["id"] | undefined;
  readonly period: string;
  /** The release that the formula names, or `first`; "" for none. */
  readonly code: string;
  readonly onFunction: (id: FormulaFunction["id"]) => void;
  readonly onPeriod: (period: string) => void;
  readonly onRelease: (code: string) => void;
}

/** The function, the period and the release of a formula. */
export function FormulaChoices(props: Props): ReactElement {
  const { looked, functions, id, period, code } = props;
  const styles = useStyles();
  const t = useTexts(texts);
  const language = useLanguage();
  const periods = looked.periods.map((held) => held.period.code);
  const named = functions.map((each) => {
    const about = each.isFigure ? t.figureOf : (t.about[each.id] ?? "");
    return [each.id, `${each.id}: ${about}`] as const;
  });
  return (
    <div className={styles.choices}>
      <SelectChoice
        label={t.func}
        options={named}
        value={id ?? "FIGURE"}
        onChange={props.onFunction}
      />
      <SelectChoice
        label={t.period}
        options={[
          ...periods.map((each) => [each, each] as const),
          ...relativePeriods.map((each) => [each, t.relative[each]] as const),
        ]}
        value={period}
        onChange={props.onPeriod}
      />
      <SelectChoice
        label={t.release}
        options={[
          ["", t.latest],
          ["first", t.firstRelease],
          ...[...looked.data.releases]
            .reverse()
            .map(
              (each) =>
                [each.code, t.onlyRelease(each.code, formatDay(each.date, language))] as const,
            ),
        ]}
        value={code}
        onChange={props.onRelease}
      />
    </div>
  );
}
