import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState, type ReactElement } from "react";
import type { Dataset } from "../../dataset/dataset.ts";
import { prepareSearch } from "../../lookup/search/prepare-search.ts";
import type { Item } from "../../model/item.ts";
import { defaultUnit } from "../../model/unit.ts";
import { runInSlices } from "../in-slices.ts";
import { useNavigation, type PlaceProps } from "../view/navigation.ts";
import type { ItemLook } from "./item-look.ts";
import { ItemPage } from "./item-page.tsx";
import { SearchBox } from "./search-box.tsx";

const useStyles = makeStyles({
  place: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
});

/** Finds an item, shows everything held about it, and builds the formula for it. */
export default function Place({ data }: PlaceProps): ReactElement {
  const styles = useStyles();
  const [opened, open] = useOpened(data);
  const [look, setLook] = useState<ItemLook>({ unit: defaultUnit, knownOn: undefined });
  useEffect(() => {
    void runInSlices(prepareSearch(data));
  }, [data]);
  return (
    <div className={styles.place}>
      <SearchBox data={data} opened={opened} onChoose={open} />
      {opened && (
        <ItemPage key={opened.code} data={data} item={opened} look={look} onLook={setLook} />
      )}
    </div>
  );
}

/** The item shown: the one chosen here, or the one that another place asked for. */
function useOpened({ items }: Dataset): [Item | undefined, (item: Item) => void] {
  const { target } = useNavigation();
  const asked = target.place === "find" ? target.item : undefined;
  const [opened, open] = useState<Item>();
  const [seen, see] = useState<typeof target>();
  if (target !== seen) {
    see(target);
    const item = asked === undefined ? undefined : items.get(asked);
    if (item) open(item);
  }
  return [opened, open];
}
