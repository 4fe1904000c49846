import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, type ReactElement } from "react";
import type { Dataset } from "../../../dataset/dataset.ts";
import type { StatementCode } from "../../../statements/definitions/definition.ts";
import { fixedColumns, besidesOf } from "../columns.ts";
import { amountsOf, periodGroups } from "../periods.ts";
import { BesideChoice } from "./beside-choice.tsx";
import type { ChoiceProps } from "./choice-props.ts";
import { OrderChoice } from "./order-choice.tsx";
import { PeriodChoice } from "./period-choice.tsx";

const useStyles = makeStyles({
  words: { margin: 0 },
  missing: { margin: 0, color: tokens.colorPaletteRedForeground1 },
});

type Props = ChoiceProps & { readonly data: Dataset; readonly code: StatementCode };

/** Chooses the columns of a statement, or says why there is nothing to choose. */
export function ColumnChoice(props: Props): ReactElement {
  const styles = useStyles();
  const fixed = fixedColumns(props.code);
  return fixed === undefined ? <FreeColumns {...props} /> : <p className={styles.words}>{fixed}</p>;
}

function FreeColumns({ data, code, choice, step }: Props): ReactElement {
  const styles = useStyles();
  const groups = useMemo(() => periodGroups(data, code), [data, code]);
  const offered = useMemo(() => besidesOf(data, code, choice.unit), [data, code, choice.unit]);
  const lengths = amountsOf(groups, choice.columns).map(({ period }) => period.quarters);
  const hasYears = lengths.includes(4) && lengths.some((quarters) => quarters < 4);
  return (
    <>
      <PeriodChoice groups={groups} choice={choice} step={step} />
      {lengths.length === 0 && (
        <p role="alert" className={styles.missing}>
          Choose at least one period.
        </p>
      )}
      <OrderChoice hasYears={hasYears} choice={choice} step={step} />
      {offered.length > 0 && (
        <BesideChoice data={data} code={code} offered={offered} choice={choice} step={step} />
      )}
    </>
  );
}
