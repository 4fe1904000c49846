import { Link } from "@fluentui/react-components";
import { useEffect, useMemo, useState, type ReactElement } from "react";
import type { Check } from "../../reconciliation/check.ts";
import type { FigureTrace } from "../../workbook/trace/trace-figure.ts";
import { useLanguage, useTexts } from "../language/use-texts.ts";
import { reconcileMeanwhile } from "../reconcile-meanwhile.ts";
import { Section } from "../view/section.tsx";
import { useNavigation } from "../view/navigation.ts";
import { explainedInJapanese } from "../words/checks-in-japanese.ts";
import { verdictNames } from "../words/names.ts";
import { texts } from "./texts.ts";

/** How many checks are listed; Checks shows the rest. */
const most = 6;

/** The checks of a figure, with their verdicts, once the releases are reconciled. */
export function FigureChecks({ figure }: { readonly figure: FigureTrace }): ReactElement {
  const t = useTexts(texts);
  const language = useLanguage();
  const { go } = useNavigation();
  const [ready, setReady] = useState<FigureTrace>();
  useEffect(() => {
    let isHere = true;
    void reconcileMeanwhile(figure.asked.data).then(() => {
      if (isHere) setReady(figure);
    });
    return () => {
      isHere = false;
    };
  }, [figure]);
  const checks = ready?.checks();
  const { data } = figure.asked;
  const explained = useMemo(
    () => (language === "ja" ? explainedInJapanese(data) : (check: Check) => check.explanation),
    [data, language],
  );
  return (
    <Section heading={t.checks}>
      {checks === undefined && <p>{t.checking}</p>}
      {checks?.length === 0 && <p>{t.noChecks}</p>}
      <ul>
        {checks?.slice(0, most).map((check) => (
          <li key={check.id}>
            <Link
              as="button"
              onClick={() => {
                go({ place: "checks", check: check.id });
              }}
            >
              {verdictNames[language][check.verdict]}
            </Link>
            {afterVerdict(explained(check), verdictNames[language][check.verdict])}
          </li>
        ))}
      </ul>
      {checks && checks.length > most && (
        <Link
          as="button"
          onClick={() => {
            go({ place: "checks", figure: figure.address });
          }}
        >
          {t.allChecks(checks.length)}
        </Link>
      )}
    </Section>
  );
}

/** An explanation begins with its verdict, which is already shown as the link before it. */
const afterVerdict = (explanation: string, verdict: string): string =>
  explanation.startsWith(verdict) ? explanation.slice(verdict.length) : ` ${explanation}`;
