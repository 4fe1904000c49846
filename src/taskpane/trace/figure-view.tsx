import { Link } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { Failure } from "../../errors.ts";
import type { Print } from "../../model/print.ts";
import { askedName } from "../../model/period.ts";
import { moneyUnits } from "../../model/unit.ts";
import type { FigureTrace } from "../../workbook/trace/trace-figure.ts";
import { signs } from "../language/signs.ts";
import { useLanguage, useTexts } from "../language/use-texts.ts";
import { formatDay, itemName, unitName } from "../language/terms.ts";
import type { Language } from "../language/language.ts";
import { Section } from "../view/section.tsx";
import { useNavigation } from "../view/navigation.ts";
import { columnNames, countedIn, statusNames } from "../words/names.ts";
import { tableInWords } from "../words/table-in-words.ts";
import { useTell } from "../words/use-tell.ts";
import { FigureChecks } from "./figure-checks.tsx";
import { formatAmount } from "./format.ts";
import { PrintedTableView } from "./printed-table.tsx";
import { texts } from "./texts.ts";

/** Everything that is known of one figure. */
export function FigureView({ figure }: { readonly figure: FigureTrace }): ReactElement {
  const t = useTexts(texts);
  const language = useLanguage();
  const { asked, value, unit, failure, marks, printed, chain } = figure;
  const { item, period } = asked;
  const tell = useTell();
  return (
    <Section heading={t.figureOf(itemName(item, language), askedName(period))}>
      <div>
        {value &&
          `${t.value}${signs[language].colon}${formatAmount(value)} ${unitInWords(unit, language)} `}
        {figure.figure && `(${[statusNames[language][figure.figure.status], ...marks].join(" ")})`}
      </div>
      {failure && <div>{tell(failure)}</div>}
      {chain.length > 0 && <Derivation figure={figure} />}
      {chain.length === 0 &&
        printed.map(({ print, at }, n) => (
          <div key={n}>
            <div>{t.source + signs[language].colon + printedIn(print, language)}</div>
            {at && <PrintedTableView key={`${at.table.id} ${at.row}`} at={at} />}
          </div>
        ))}
      <Vintages figure={figure} />
      {figure.figure && <FigureChecks figure={figure} />}
    </Section>
  );
}

/** The unit of a figure in words. */
function unitInWords(unit: string, language: Language): string {
  const money = moneyUnits.find(({ code }) => code === unit);
  if (money) return language === "ja" ? unitName(money, language) : unit;
  return language === "ja" ? countedIn(unit) : unit;
}

/** Where a figure is printed, and how. */
function printedIn(print: Print, language: Language): string {
  const { release, table, row, period, column, text } = print;
  const named = columnNames[language][column];
  const day = formatDay(release.date, language);
  const name = tableInWords(table, language);
  return language === "ja"
    ? `${release.code}（${day}）、${name}、${row}、${period.code} ${named}：${text}`
    : `${release.code} (${day}), ${name}, ${row}, ${period.code} ${column}: ${text}`;
}

function Derivation({ figure: { chain, unit } }: { readonly figure: FigureTrace }): ReactElement {
  const t = useTexts(texts);
  const language = useLanguage();
  const { go } = useNavigation();
  return (
    <Section heading={t.derivation}>
      <ol>
        {chain.map(({ sign, figure, value, address }, n) => (
          <li key={n}>
            {sign < 0 ? "− " : "+ "}
            <Link
              as="button"
              onClick={() => {
                go({ place: "trace", figure: address });
              }}
            >
              {figure.period.code} ({figure.release.code})
            </Link>
            {value &&
              `${signs[language].colon}${formatAmount(value)} ${unitInWords(unit, language)}`}
          </li>
        ))}
      </ol>
    </Section>
  );
}

function Vintages({ figure: { vintages } }: { readonly figure: FigureTrace }): ReactElement | null {
  const t = useTexts(texts);
  const language = useLanguage();
  const tell = useTell();
  const { go } = useNavigation();
  if (vintages.length === 0) return null;
  return (
    <Section heading={t.vintages}>
      <ul>
        {vintages.map(({ release, value, change, isAsked, address }) => (
          <li key={release.code} aria-current={isAsked ? "true" : undefined}>
            <Link
              as="button"
              onClick={() => {
                go({ place: "trace", figure: address });
              }}
            >
              {release.code} ({formatDay(release.date, language)})
            </Link>
            {`${signs[language].colon}${value instanceof Failure ? tell(value) : formatAmount(value)}`}
            {change && `${signs[language].semicolon}${t.change} ${formatAmount(change)}`}
          </li>
        ))}
      </ul>
    </Section>
  );
}
