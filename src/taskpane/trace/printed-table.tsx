import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactElement, type ReactNode } from "react";
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
  /** The marked cell is positioned relative to this element. */
  scroll: { overflowX: "auto", position: "relative" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  table: {
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "normal",
    "& caption": { textAlign: "left" },
    "& mark": { backgroundColor: "transparent", color: "inherit" },
    "& th mark": {
      outline: `2px solid ${tokens.colorBrandStroke1}`,
      fontWeight: tokens.fontWeightSemibold,
    },
    // The browser's default colour of a mark is black, which forced colours would leave on black.
    "@media (forced-colors: active)": {
      "& mark": { backgroundColor: "Highlight", color: "HighlightText", forcedColorAdjust: "none" },
    },
  },
  head: { textAlign: "right", fontWeight: tokens.fontWeightSemibold, padding: "2px 6px" },
  label: {
    textAlign: "left",
    fontWeight: "inherit",
    padding: "2px 6px",
    minWidth: "110px",
    // It stays in view when the table is scrolled to the right.
    position: "sticky",
    left: 0,
    backgroundColor: tokens.colorNeutralBackground1,
  },
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

/**
 * A printed table with one of its cells marked: the rows near it, or all. A label has the column -1, the head of a column the
 * row -1.
 */
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
      <div ref={showMark} className={styles.scroll} role="region" aria-label={title} tabIndex={0}>
        <table className={styles.table}>
          <caption>{title}</caption>
          <Heads at={at} />
          <tbody>
            {rows.map((each) => (
              <tr key={each.row}>
                <th scope="row" className={styles.label}>
                  <Marked isMarked={column < 0 && each.row === row}>{each.label}</Marked>
                </th>
                {each.cells.map((text, n) => {
                  const isMarked = each.row === row && n === column;
                  return (
                    <td key={n} className={isMarked ? styles.marked : styles.cell}>
                      <Marked isMarked={isMarked}>{isMarked && text === "" ? "–" : text}</Marked>
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className={styles.buttons}>
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
      </div>
    </>
  );
}

function titleOf(table: PrintedTable, language: Language): string {
  const { release, id, title } = table;
  if (language === "en") return `${release.code}: ${tableTitle(table)}`;
  const number = /^\d+$/.test(id) ? `表${id} ` : "";
  return `${release.code}決算短信：${number}${japaneseTitle(title, language)}`;
}
function Heads({
  at: { table, row, column },
}: {
  readonly at: Required<PrintedPlace>;
}): ReactElement {
  const styles = useStyles();
  const language = useLanguage();
  return (
    <thead>
      <tr>
        <td />
        {table.columns.map((each, n) => (
          <th key={n} scope="col" className={styles.head}>
            <Marked isMarked={row < 0 && n === column}>
              {each.period.code} {columnNames[language][each.column]}
            </Marked>
          </th>
        ))}
      </tr>
    </thead>
  );
}

/** A table may be wider than the pane, so it is scrolled to the marked cell. */
function showMark(region: HTMLElement | null): void {
  const cell = region?.querySelector("mark")?.parentElement;
  if (!region || !cell) return;
  const beyond = cell.offsetLeft + cell.offsetWidth - region.clientWidth;
  if (beyond > 0) region.scrollLeft = beyond;
}

interface MarkedProps {
  readonly isMarked: boolean;
  readonly children: ReactNode;
}

const Marked = ({ isMarked, children }: MarkedProps): ReactNode =>
  isMarked ? <mark>{children}</mark> : children;
