import { makeStyles, tokens } from "@fluentui/react-components";
import { Fragment, useMemo, type ReactElement } from "react";
import { checkDetail, type ShownRange } from "../../lookup/checks/check-detail.ts";
import type { FindingCheck } from "../../reconciliation/finding-check.ts";
import { useLanguage, useTexts } from "../language/use-texts.ts";
import type { PlaceProps } from "../view/navigation.ts";
import { explainedInJapanese } from "../words/checks-in-japanese.ts";
import { FigureLine } from "./figure-line.tsx";
import { texts } from "./texts.ts";

const useStyles = makeStyles({
  list: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
    paddingBottom: tokens.spacingVerticalS,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
  },
  term: { fontWeight: tokens.fontWeightSemibold },
  said: { margin: `0 0 ${tokens.spacingVerticalXS}` },
  items: { margin: 0, padding: 0, listStyleType: "none" },
});

interface Props extends PlaceProps {
  readonly check: FindingCheck;
}

/** The figures of a check, both ranges, the difference and the explanation. */
export function CheckDetails({ data, check }: Props): ReactElement {
  const styles = useStyles();
  const t = useTexts(texts);
  const detail = useMemo(() => checkDetail(check), [check]);
  const language = useLanguage();
  const explained = useMemo(
    () => (language === "ja" ? explainedInJapanese(data)(check) : detail.explanation),
    [check, data, detail, language],
  );
  const { target, figures, printedRange, computedRange, isStrict } = detail;
  const amounts = [
    [t.difference, detail.difference],
    [t.allowance, isStrict ? t.strict : detail.allowance],
    [t.explanation, explained],
    [t.id, check.id],
  ] as const;
  return (
    <dl className={styles.list}>
      <dt className={styles.term}>{t.printed}</dt>
      <dd className={styles.said}>
        <FigureLine figure={target} />
        <div>{inWords(printedRange, t.couldBe)}</div>
      </dd>
      {figures.length > 0 && (
        <>
          <dt className={styles.term}>{t.against}</dt>
          <dd className={styles.said}>
            <ul className={styles.items}>
              {figures.map((figure, at) => (
                <li key={at}>
                  <FigureLine figure={figure} />
                </li>
              ))}
            </ul>
          </dd>
          <dt className={styles.term}>{t.computed}</dt>
          <dd className={styles.said}>
            <div>{detail.computed}</div>
            {computedRange && <div>{inWords(computedRange, t.mayComeTo)}</div>}
          </dd>
        </>
      )}
      {amounts.map(([term, said]) =>
        said === "" ? undefined : (
          <Fragment key={term}>
            <dt className={styles.term}>{term}</dt>
            <dd className={styles.said}>{said}</dd>
          </Fragment>
        ),
      )}
    </dl>
  );
}

/** A count is exact, so its range is one value. */
const inWords = ([low, high]: ShownRange, say: (low: string, high: string) => string): string =>
  low === high ? "" : say(low, high);
