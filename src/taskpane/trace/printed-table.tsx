import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { tableTitle } from "../../statements/as-printed.ts";
import type { PrintedPlace } from "../../workbook/asked/asked.ts";
import { rowsAround, rowsOfTable } from "../../workbook/trace/printed-around.ts";
import type { PrintedTable } from "../../dataset/decode/decode-tables.ts";
import type { Language } from "../language/language.ts";
import { tableTitle as japaneseTitle } from "../language/terms.ts";
import { useLanguage, useTexts } from "../language/use-texts.ts";
import { useNavigation } from "../view/navigation.ts";
import { columnNames } from "../words/names.ts";
import { texts } from "./texts.ts";

const useStyles = makeStyles({
  scroll: { overflowX: "auto" },
  table: {
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "normal",
    "& caption": { textAlign: "left" },
    "& mark": { backgroundColor: "transparent", color: "inherit" },
  },
  head: { textAlign: "right", fontWeight: tokens.fontWeightSemibold, padding: "2px 6px" },
  label: { textAlign: "left", fontWeight: "inherit", padding: "2px 6px", minWidth: "110px" },
  cell: { textAlign: "right", whiteSpace: "nowrap", padding: "2px 6px" },
  marked: {
    textAlign: "right",
    whiteSpace: "nowrap",
    padding: "2px 6px",
    outline: `2px solid ${tokens.colorBrandStroke1}`,
    outlineOffset: "-2px",
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** A printed table with one of its figures marked: the rows near it, or all. */
export function PrintedTableView({ at }: { readonly at: Required<PrintedPlace> }): ReactElement {
  const styles = useStyles();
  const t = useTexts(texts);
  const language = useLanguage();
  const { go } = useNavigation();
  const [isWhole, setWhole] = useState(false);
  const { table, row, column } = at;
  const rows = isWhole ? rowsOfTable(table) : rowsAround(at);
  const title = titleOf(table, language);
  const insert = (): void => {
    go({ place: "insert", table: { release: table.release.code, table: table.id } });
  };
  return (
    <>
      <div className={styles.scroll} role="region" aria-label={title} tabIndex={0}>
        <table className={styles.table}>
          <caption>{title}</caption>
          <thead>
            <tr>
              <td />
              {table.columns.map((each, n) => (
                <th key={n} scope="col" className={styles.head}>
                  {each.period.code} {columnNames[language][each.column]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((each) => (
              <tr key={each.row}>
                <th scope="row" className={styles.label}>
                  {each.label}
                </th>
                {each.cells.map((text, n) => {
                  const isMarked = each.row === row && n === column;
                  return (
                    <td key={n} className={isMarked ? styles.marked : styles.cell}>
                      {isMarked ? <mark>{text === "" ? "–" : text}</mark> : text}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Button
        size="small"
        onClick={() => {
          setWhole(!isWhole);
        }}
      >
        {isWhole ? t.near : t.whole}
      </Button>
      <Button size="small" onClick={insert}>
        {t.insertTable}
      </Button>
    </>
  );
}

function titleOf(table: PrintedTable, language: Language): string {
  const { release, id, title } = table;
  if (language === "en") return `${release.code}: ${tableTitle(table)}`;
  const number = /^\d+$/.test(id) ? `表${id} ` : "";
  return `${release.code}決算短信：${number}${japaneseTitle(title, language)}`;
}
