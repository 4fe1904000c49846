import { mergeClasses } from "@fluentui/react-components";
import { useMemo, type ReactElement } from "react";
import { attempt, Failure } from "../../errors.ts";
import { requireVintages } from "../../figures/vintages.ts";
import { formatValue } from "../../lookup/format-value.ts";
import { formatDay } from "../language/terms.ts";
import { useLanguage, useTexts } from "../language/use-texts.ts";
import { useTell } from "../words/use-tell.ts";
import { useFigureTable } from "../view/figure-table.ts";
import type { LookedAt } from "./item-look.ts";
import { texts } from "./texts.ts";

interface Props {
  readonly looked: LookedAt;
  /** The code of the period. */
  readonly period: string;
}

/** Every vintage of a figure, or why there is none. */
export function VintageTable({ looked, period: code }: Props): ReactElement {
  const styles = useFigureTable();
  const t = useTexts(texts);
  const language = useLanguage();
  const tell = useTell();
  const { data, item, unit, periods } = looked;
  const period = periods.find((held) => held.period.code === code)?.period;
  const vintages = useMemo(
    () => period && attempt(() => requireVintages(data, { item, period, unit })),
    [data, item, period, unit],
  );
  if (vintages === undefined) return <></>;
  if (vintages instanceof Failure) return <p>{tell(vintages)}</p>;
  const number = mergeClasses(styles.cell, styles.number);
  const head = mergeClasses(styles.head, styles.number);
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col" className={styles.head}>
            {t.release}
          </th>
          <th scope="col" className={styles.head}>
            {t.published}
          </th>
          <th scope="col" className={head}>
            {t.value}
          </th>
          <th scope="col" className={head}>
            {t.change}
          </th>
        </tr>
      </thead>
      <tbody>
        {vintages.map(({ release, releases, value, change }) => (
          <tr key={release.code}>
            <th scope="row" className={styles.cell}>
              {releases.map(({ code }) => code).join(", ")}
            </th>
            <td className={styles.cell}>{formatDay(release.date, language)}</td>
            {value instanceof Failure ? (
              <td className={styles.cell} colSpan={2}>
                {tell(value)}
              </td>
            ) : (
              <>
                <td className={number}>{formatValue(value, item, unit)}</td>
                <td className={number}>{change && formatValue(change, item, unit)}</td>
              </>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
