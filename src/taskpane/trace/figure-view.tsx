import { Link } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { Failure } from "../../errors.ts";
import { formatDate } from "../../model/calendar.ts";
import { askedName } from "../../model/period.ts";
import { formatTable } from "../../model/table.ts";
import type { FigureTrace } from "../../workbook/trace/trace-figure.ts";
import { useLanguage, useTexts } from "../language/use-texts.ts";
import { Section } from "../view/section.tsx";
import { useNavigation } from "../view/navigation.ts";
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
  const label = language === "ja" ? item.japanese : item.label;
  return (
    <Section heading={`${label}, ${askedName(period)}`}>
      <div>
        {value && `${t.value}: ${formatAmount(value)} ${unit} `}
        {figure.figure && `(${[figure.figure.status, ...marks].join(" ")})`}
      </div>
      {failure && <div>{failure.message}</div>}
      {chain.length > 0 && <Derivation figure={figure} />}
      {chain.length === 0 &&
        printed.map(({ print, at }, n) => (
          <div key={n}>
            <div>
              {t.source}: {print.release.code} ({formatDate(print.release.date)}),{" "}
              {formatTable(print.table)}, {print.row}, {print.period.code} {print.column}:{" "}
              {print.text}
            </div>
            {at && <PrintedTableView key={`${at.table.id} ${at.row}`} at={at} />}
          </div>
        ))}
      <Vintages figure={figure} />
      {figure.figure && <FigureChecks figure={figure} />}
    </Section>
  );
}

function Derivation({ figure: { chain, unit } }: { readonly figure: FigureTrace }): ReactElement {
  const t = useTexts(texts);
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
            {value && `: ${formatAmount(value)} ${unit}`}
          </li>
        ))}
      </ol>
    </Section>
  );
}

function Vintages({ figure: { vintages } }: { readonly figure: FigureTrace }): ReactElement | null {
  const t = useTexts(texts);
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
              {release.code} ({formatDate(release.date)})
            </Link>
            {`: ${value instanceof Failure ? value.message : formatAmount(value)}`}
            {change && `; ${t.change} ${formatAmount(change)}`}
          </li>
        ))}
      </ul>
    </Section>
  );
}
