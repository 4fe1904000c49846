import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useMemo, type ReactElement } from "react";
import type { Dataset } from "../../../dataset/dataset.ts";
import { openWords } from "../../../dataset/open-notes.ts";
import { useTexts } from "../../language/use-texts.ts";
import type { Choice } from "../choice.ts";
import { describeFailure } from "../../describe-failure.ts";
import { texts } from "../preview-texts.ts";
import { previewOf, type Preview, type PreviewRow } from "../preview.ts";
import { SheetSize } from "./sheet-size.tsx";

const line = (width: string): string => `${width} solid ${tokens.colorNeutralForeground1}`;

const useStyles = makeStyles({
  preview: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  figure: {
    margin: 0,
    minWidth: 0,
    overflow: "hidden",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  caption: { padding: "4px 6px" },
  title: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  quiet: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  region: {
    maxHeight: "256px",
    overflow: "auto",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    ":focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
    },
  },
  table: {
    borderSpacing: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: "tabular-nums",
  },
  head: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  cell: {
    padding: "2px 6px",
    textAlign: "right",
    whiteSpace: "pre",
    fontWeight: tokens.fontWeightRegular,
  },
  label: {
    position: "sticky",
    left: 0,
    minWidth: "112px",
    maxWidth: "132px",
    textAlign: "left",
    whiteSpace: "normal",
    verticalAlign: "top",
    backgroundColor: tokens.colorNeutralBackground1,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  corner: { backgroundColor: tokens.colorNeutralBackground3 },
  blue: { color: tokens.colorPaletteBlueForeground2 },
  purple: { color: tokens.colorPalettePurpleForeground2 },
  black: {},
  bold: { fontWeight: tokens.fontWeightSemibold },
  italic: { fontStyle: "italic" },
  top: { borderTop: line("1px") },
  single: { borderBottom: line("1px") },
  double: { borderBottom: `3px double ${tokens.colorNeutralForeground1}` },
});

interface Props {
  readonly data: Dataset;
  readonly choice: Choice;
}

/** The figures that would be inserted, in the layout of the sheet. */
export default function PreviewTable({ data, choice }: Props): ReactElement {
  const styles = useStyles();
  const t = useTexts(texts);
  const words = useMemo(() => openWords(data), [data]);
  const preview = useMemo((): Preview | string => {
    try {
      return previewOf(data, choice, words);
    } catch (error) {
      return describeFailure(error);
    }
  }, [data, choice, words]);
  if (typeof preview === "string") return <p>{preview}</p>;
  const { title, about, heads, lines } = preview;
  return (
    <div className={styles.preview}>
      <figure className={styles.figure}>
        <figcaption className={styles.caption}>
          <div className={styles.title}>{title}</div>
          <div className={styles.quiet}>{about}</div>
        </figcaption>
        <div className={styles.region} role="region" tabIndex={0} aria-label={t.preview(title)}>
          <table className={styles.table}>
            <thead className={styles.head}>
              {heads.map((row, n) => (
                <HeadRow key={n} row={row} first={n === 0} />
              ))}
            </thead>
            <tbody>
              {lines.map((row, n) => (
                <Line key={n} row={row} />
              ))}
            </tbody>
          </table>
        </div>
      </figure>
      <SheetSize data={data} choice={choice} words={words} />
    </div>
  );
}

interface RowProps {
  readonly row: PreviewRow;
}

/** A row of the heads. The first row names the columns; the others add details. */
function HeadRow({ row, first }: RowProps & { readonly first: boolean }): ReactElement {
  const styles = useStyles();
  const cell = mergeClasses(styles.cell, first && styles.bold);
  return (
    <tr>
      <td className={mergeClasses(cell, styles.label, styles.corner)}>{row.label}</td>
      {row.cells.map((text, n) =>
        first && text.trim() !== "" ? (
          <th key={n} scope="col" className={mergeClasses(cell, styles[row.inks[n] ?? "black"])}>
            {text}
          </th>
        ) : (
          <td key={n} className={mergeClasses(cell, styles.italic)}>
            {text}
          </td>
        ),
      )}
    </tr>
  );
}

function Line({ row }: RowProps): ReactElement {
  const styles = useStyles();
  const { label, indent, bold, italic, top, bottom, cells, inks } = row;
  const text = mergeClasses(styles.cell, bold && styles.bold, italic && styles.italic);
  const figure = mergeClasses(
    text,
    top && styles.top,
    bottom === "thin" && styles.single,
    bottom === "double" && styles.double,
  );
  return (
    <tr>
      <th
        scope="row"
        className={mergeClasses(text, styles.label)}
        style={{ paddingLeft: `${6 + indent * 8}px` }}
      >
        {label}
      </th>
      {cells.map((value, n) => (
        <td key={n} className={mergeClasses(figure, styles[inks[n] ?? "black"])}>
          {value}
        </td>
      ))}
    </tr>
  );
}
