import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, type ReactElement, type ReactNode } from "react";
import type { Dataset } from "../../dataset/dataset.ts";
import { aboutItem, type ItemPlace, type SignedItem } from "../../lookup/item/about-item.ts";
import type { Item } from "../../model/item.ts";
import { textIdentity } from "../../model/table.ts";
import { signs } from "../language/signs.ts";
import { useLanguage, useTexts } from "../language/use-texts.ts";
import { useNavigation } from "../view/navigation.ts";
import { tableNameOf } from "../view/table-names.ts";
import { labelOf } from "../view/label-of.ts";
import { texts } from "./texts.ts";

const useStyles = makeStyles({
  list: { margin: 0, fontSize: tokens.fontSizeBase200 },
  term: { fontWeight: tokens.fontWeightSemibold },
  said: { margin: `0 0 ${tokens.spacingVerticalS}`, overflowWrap: "anywhere" },
  items: { margin: 0, padding: 0, listStyleType: "none" },
});

interface Props {
  readonly data: Dataset;
  readonly item: Item;
}

/** The parts of an item, where it is printed, and remarks on it. */
export function AboutItem({ data, item }: Props): ReactElement {
  const styles = useStyles();
  const t = useTexts(texts);
  const language = useLanguage();
  const { parts, partOf, home, places, remarks } = useMemo(
    () => aboutItem(data, item),
    [data, item],
  );
  return (
    <dl className={styles.list}>
      {item.gaap !== undefined && <Said term={t.usGaap}>{[item.gaap]}</Said>}
      <Said term={t.madeOf}>{parts.map(itemLink)}</Said>
      <Said term={t.partOf}>{partOf ? [itemLink(partOf)] : []}</Said>
      <Said term={t.sameAs}>{home ? [itemLink(home)] : []}</Said>
      <Said term={t.standsIn}>
        {places.map((place) => (
          <PlaceLine key={place.identity.code} place={place} />
        ))}
      </Said>
      <Said term={t.remarks}>
        {remarks.map(({ text, japanese }) => (language === "ja" ? japanese : text))}
      </Said>
    </dl>
  );
}

const itemLink = (of: SignedItem): ReactElement => <ItemLink key={of.item.code} of={of} />;

function Said({
  term,
  children,
}: {
  readonly term: string;
  readonly children: readonly ReactNode[];
}): ReactElement | undefined {
  const styles = useStyles();
  if (children.length === 0) return undefined;
  return (
    <>
      <dt className={styles.term}>{term}</dt>
      <dd className={styles.said}>
        <ul className={styles.items}>
          {children.map((child, at) => (
            <li key={at}>{child}</li>
          ))}
        </ul>
      </dd>
    </>
  );
}

function ItemLink({ of: { item, sign } }: { readonly of: SignedItem }): ReactElement {
  const t = useTexts(texts);
  const language = useLanguage();
  const { go } = useNavigation();
  return (
    <>
      {sign === -1 && `${t.less} `}
      <Link
        as="button"
        onClick={() => {
          go({ place: "find", item: item.code });
        }}
      >
        {labelOf(item, language)}
      </Link>
    </>
  );
}

/** A table that prints the item; a click on a release opens the table in Insert. */
function PlaceLine({ place }: { readonly place: ItemPlace }): ReactElement {
  const t = useTexts(texts);
  const language = useLanguage();
  const { go } = useNavigation();
  const { identity, id, row, releases } = place;
  if (identity.code === textIdentity.code) return <>{t.inText(releases.map(({ code }) => code))}</>;
  return (
    <>
      {t.row(tableNameOf(place, language), row)}
      {releases.map(({ code }, at) => (
        <span key={code}>
          {at > 0 && signs[language].comma}
          <Link
            as="button"
            aria-label={t.insertTable(tableNameOf(place, language), code)}
            onClick={() => {
              go({ place: "insert", table: { release: code, table: id } });
            }}
          >
            {code}
          </Link>
        </span>
      ))}
    </>
  );
}
