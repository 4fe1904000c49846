import { Button, Link, mergeClasses } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { Failure } from "../../errors.ts";
import { formatValue } from "../../lookup/format-value.ts";
import type { ItemPeriod } from "../../lookup/item/item-periods.ts";
import { useTexts } from "../language/use-texts.ts";
import { useFigureTable } from "../view/figure-table.ts";
import { useNavigation } from "../view/navigation.ts";
import { useTell } from "../words/use-tell.ts";
import type { LookedAt } from "./item-look.ts";
import { MarkMeanings } from "./mark-meanings.tsx";
import { texts } from "./texts.ts";

const firstShown = 8;

interface Props {
  readonly looked: LookedAt;
  readonly chosen: string;
  readonly onChoose: (period: string) => void;
}

/** Every period of an item with its figure; a click on a period puts it into the formula. */
export function PeriodTable({ looked, chosen, onChoose }: Props): ReactElement {
  const styles = useFigureTable();
  const t = useTexts(texts);
  const [showsAll, setShowsAll] = useState(false);
  const { periods } = looked;
  const shown = showsAll ? periods : periods.slice(0, firstShown);
  return (
    <>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={styles.head}>
              {t.period}
            </th>
            <th scope="col" className={mergeClasses(styles.head, styles.number)}>
              {t.value}
            </th>
            <th scope="col" className={styles.head}>
              {t.trace}
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((held) => (
            <PeriodRow
              key={held.period.code}
              {...{ looked, held, onChoose }}
              isChosen={held.period.code === chosen}
            />
          ))}
        </tbody>
      </table>
      {shown.length < periods.length && (
        <Button
          size="small"
          onClick={() => {
            setShowsAll(true);
          }}
        >
          {t.allPeriods(periods.length)}
        </Button>
      )}
      <MarkMeanings marks={shown.map(({ marks }) => marks).join("")} />
    </>
  );
}

interface RowProps extends Pick<Props, "looked" | "onChoose"> {
  readonly held: ItemPeriod;
  readonly isChosen: boolean;
}

function PeriodRow({ looked, held, isChosen, onChoose }: RowProps): ReactElement {
  const styles = useFigureTable();
  const t = useTexts(texts);
  const tell = useTell();
  const { go } = useNavigation();
  const { item, unit, knownOn } = looked;
  const { period, value, marks } = held;
  const isMissing = value instanceof Failure;
  return (
    <tr>
      <th scope="row" className={styles.cell}>
        <Button
          size="small"
          appearance={isChosen ? "primary" : "subtle"}
          aria-pressed={isChosen}
          onClick={() => {
            onChoose(period.code);
          }}
        >
          {period.code}
        </Button>
      </th>
      <td className={mergeClasses(styles.cell, styles.number)}>
        <span {...(isMissing && { title: tell(value) })}>
          {isMissing ? "#N/A" : formatValue(value, item, unit)}
        </span>
        <span className={styles.mark}>{marks}</span>
      </td>
      <td className={styles.cell}>
        <Link
          as="button"
          aria-label={t.traceIt(period.code)}
          onClick={() => {
            const figure = { item: item.code, period: period.code };
            go({
              place: "trace",
              figure: knownOn === undefined ? figure : { ...figure, release: knownOn },
            });
          }}
        >
          {t.trace}
        </Link>
      </td>
    </tr>
  );
}
