import { makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useTexts } from "../language/use-texts.ts";
import { tabs, type PlaceId } from "../places.ts";
import { useNavigation } from "./navigation.ts";
import { texts } from "./texts.ts";

const useStyles = makeStyles({
  /** As wide as the pane, ignoring the padding of the tabs. */
  bar: {
    marginInline: `calc(-1 * ${tokens.spacingHorizontalS})`,
    flexWrap: "wrap",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tab: { paddingInline: tokens.spacingHorizontalSNudge },
});

/** Returns the ids of the tab or button of a place, and of the place. */
export const placeIds = (
  id: string,
  place: PlaceId,
): { readonly opener: string; readonly panel: string } => ({
  opener: `${id}-${place}-opener`,
  panel: `${id}-${place}`,
});

interface Props {
  /** The prefix of the ids of the tabs. */
  readonly id: string;
}

/** A tab for each place but the help. */
export function PlaceTabs({ id }: Props): ReactElement {
  const styles = useStyles();
  const t = useTexts(texts);
  const { target, go } = useNavigation();
  return (
    <TabList
      size="small"
      className={styles.bar}
      aria-label={t.allPlaces}
      selectedValue={target.place}
      onTabSelect={(_, { value }) => {
        go({ place: value as PlaceId });
      }}
    >
      {tabs.map((place) => {
        const { opener, panel } = placeIds(id, place);
        return (
          <Tab key={place} value={place} id={opener} aria-controls={panel} className={styles.tab}>
            {t.places[place]}
          </Tab>
        );
      })}
    </TabList>
  );
}
