import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useId, type KeyboardEvent, type ReactElement } from "react";
import type { Dataset } from "../../dataset/dataset.ts";
import type { Item } from "../../model/item.ts";
import { useLanguage, useTexts } from "../language/use-texts.ts";
import { labelOf } from "../view/label-of.ts";
import { optionId, SearchResults } from "./search-results.tsx";
import { texts } from "./texts.ts";
import { useSearch, type Search } from "./use-search.ts";

const useStyles = makeStyles({
  box: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  said: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  /** An input must not make the pane wider than it is. */
  field: { gridTemplateColumns: "minmax(0, 1fr)" },
  input: { minWidth: 0 },
  all: { alignSelf: "flex-start" },
});

interface Props {
  readonly data: Dataset;
  /** The item shown. */
  readonly opened: Item | undefined;
  readonly onChoose: (item: Item) => void;
}

/** Searches the items while a text is typed. The results are a list below the box, used with the arrow keys. */
export function SearchBox({ data, opened, onChoose }: Props): ReactElement {
  const styles = useStyles();
  const t = useTexts(texts);
  const id = useId();
  const search = useSearch(data, opened, onChoose);
  const { typed, isListed, active, found, shown } = search;
  const press = (event: KeyboardEvent): void => {
    // While an input method composes a word, the keys belong to it.
    if (!event.nativeEvent.isComposing && search.press(event.key)) event.preventDefault();
  };
  return (
    <div className={styles.box}>
      <Field label={t.search} className={styles.field}>
        <Input
          type="search"
          className={styles.input}
          input={{ className: styles.input }}
          role="combobox"
          autoComplete="off"
          placeholder={t.hint}
          value={typed}
          aria-expanded={shown.length > 0}
          aria-controls={id}
          aria-autocomplete="list"
          {...(isListed && active >= 0 && { "aria-activedescendant": optionId(id, active) })}
          onChange={(_, { value }) => {
            search.type(value);
          }}
          onKeyDown={press}
        />
      </Field>
      <div role="status" className={styles.said}>
        {useSaid(search, opened)}
      </div>
      <SearchResults id={id} items={shown} active={active} onChoose={search.choose} />
      {isListed && shown.length < found.length && (
        <Button size="small" className={styles.all} onClick={search.showAll}>
          {t.showAll(found.length)}
        </Button>
      )}
    </div>
  );
}

/** The result of the search, read out when it changes. */
function useSaid({ typed, isListed, found, instead }: Search, opened: Item | undefined): string {
  const t = useTexts(texts);
  const language = useLanguage();
  if (!isListed && opened) return t.opened(labelOf(opened, language));
  if (found.length === 0) return t.none(typed.trim());
  const count = t.count(found.length);
  return instead === undefined ? count : `${t.instead(typed.trim(), instead)} ${count}`;
}
