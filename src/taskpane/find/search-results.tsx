import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useRef, type ReactElement } from "react";
import type { Item } from "../../model/item.ts";
import { useLanguage, useTexts } from "../language/use-texts.ts";
import { labelOf, otherLabelOf } from "../view/label-of.ts";
import { texts } from "./texts.ts";

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    maxHeight: "min(60vh, 420px)",
    overflowY: "auto",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  empty: { display: "none" },
  item: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    cursor: "pointer",
    overflowWrap: "anywhere",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  active: {
    outline: `2px solid ${tokens.colorStrokeFocus2}`,
    outlineOffset: "-2px",
    backgroundColor: tokens.colorNeutralBackground1Hover,
  },
  more: {
    display: "block",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
});

interface Props {
  readonly id: string;
  readonly items: readonly Item[];
  /** The result that Enter selects. */
  readonly active: number;
  readonly onChoose: (item: Item) => void;
}

/** Returns the id of a result. The box refers to it as the one that Enter selects. */
export const optionId = (id: string, at: number): string => `${id}-${at}`;

/** The items found; the focus stays in the box. */
export function SearchResults({ id, items, active, onChoose }: Props): ReactElement {
  const styles = useStyles();
  const t = useTexts(texts);
  const language = useLanguage();
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: "nearest" });
  }, [active]);
  return (
    <ul
      ref={list}
      id={id}
      role="listbox"
      aria-label={t.results}
      className={mergeClasses(styles.list, items.length === 0 && styles.empty)}
    >
      {items.map((item, at) => (
        <li
          key={item.code}
          id={optionId(id, at)}
          role="option"
          aria-selected={at === active}
          className={mergeClasses(styles.item, at === active && styles.active)}
          onMouseDown={(event) => {
            // Keeps the focus in the box after a click.
            event.preventDefault();
          }}
          onClick={() => {
            onChoose(item);
          }}
        >
          {labelOf(item, language)}
          <span className={styles.more}>
            {item.code} · {otherLabelOf(item, language)}
          </span>
        </li>
      ))}
    </ul>
  );
}
