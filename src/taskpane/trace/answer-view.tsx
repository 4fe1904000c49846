import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { tableTitle as titleOf } from "../../statements/as-printed.ts";
import { markMeanings, marksIn } from "../../statements/marks/mark-list.ts";
import type { CallTrace } from "../../workbook/trace/trace-call.ts";
import { tableTitle } from "../language/terms.ts";
import { signs } from "../language/signs.ts";
import { useLanguage, useTexts } from "../language/use-texts.ts";
import { useNavigation } from "../view/navigation.ts";
import { describeAnswer } from "./describe-answer.ts";
import { PrintedTableView } from "./printed-table.tsx";
import { texts } from "./texts.ts";

/** The explanation of a cell that shows more than a figure: its calculation, where it is printed, what it is about. */
export function AnswerView({ call }: { readonly call: CallTrace }): ReactElement {
  const language = useLanguage();
  const { asked, percentage, answer } = call;
  const marks = asked?.shows === "marks" ? marksIn(String(answer)) : [];
  return (
    <>
      {describeAnswer(call, language).map((line, n) => (
        <div key={n}>{line}</div>
      ))}
      {marks.length > 0 && (
        <ul>
          {marks.map((mark) => (
            <li key={mark}>{mark + signs[language].colon + markMeanings[mark][language]}</li>
          ))}
        </ul>
      )}
      {percentage && <PrintedTableView at={percentage.at} />}
      <PrintedCell call={call} />
      <Tables tables={call.tables} />
    </>
  );
}

/** A cell of a printed table that is not a figure of the catalogue: a head, a label, a word. */
function PrintedCell({
  call: { asked, figures },
}: {
  readonly call: CallTrace;
}): ReactElement | null {
  if (!asked?.printed || figures.length > 0) return null;
  const { table, row = -1, column = -1 } = asked.printed;
  return <PrintedTableView at={{ table, row, column }} />;
}

function Tables({ tables }: Pick<CallTrace, "tables">): ReactElement | null {
  const t = useTexts(texts);
  const language = useLanguage();
  const { go } = useNavigation();
  if (tables.length === 0) return null;
  return (
    <>
      <div>{t.about.tables}</div>
      <ul>
        {tables.map((table) => {
          const { release, id } = table;
          return (
            <li key={`${release.code} ${id}`}>
              {release.code + signs[language].colon + tableTitle(titleOf(table), language)}{" "}
              <Button
                size="small"
                onClick={() => {
                  go({ place: "insert", table: { release: release.code, table: id } });
                }}
              >
                {t.insertTable}
              </Button>
            </li>
          );
        })}
      </ul>
    </>
  );
}
