import {
  FluentProvider,
  makeStyles,
  mergeClasses,
  tokens,
  webDarkTheme,
  webLightTheme,
} from "@fluentui/react-components";
import { useEffect, useId, useRef, useState, type ReactElement } from "react";
import type { Dataset } from "../../dataset/dataset.ts";
import { useLanguage, useTexts } from "../language/use-texts.ts";
import { currentTarget, places, type PlaceId } from "../places.ts";
import { HelpButton } from "./help-button.tsx";
import { keepFocus } from "./keep-focus.ts";
import { LanguageSwitch } from "./language-switch.tsx";
import { IsShown, useNavigation, type PlaceProps } from "./navigation.ts";
import { PlacePart } from "./place-part.tsx";
import { placeIds, PlaceTabs } from "./place-tabs.tsx";
import { texts } from "./texts.ts";
import { usePrefersDark } from "./use-prefers-dark.ts";

const useStyles = makeStyles({
  provider: {
    minHeight: "100vh",
    boxSizing: "border-box",
    // A link that performs an action is a button, which forced colours draw like text.
    "@media (forced-colors: active)": { "& button.fui-Link": { color: "LinkText" } },
  },
  main: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
    paddingTop: tokens.spacingVerticalS,
    minHeight: "100vh",
    boxSizing: "border-box",
    maxWidth: "480px",
  },
  head: { display: "flex", alignItems: "center", justifyContent: "space-between" },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  away: { display: "none" },
  /** At the bottom if there is room, so that it does not move while a place is loading. */
  foot: {
    marginTop: "auto",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
});

/** The task pane: its places, of which one is shown. */
export function Pane({ data }: PlaceProps): ReactElement {
  const styles = useStyles();
  const theme = usePrefersDark() ? webDarkTheme : webLightTheme;
  const { place: inView } = useNavigation().target;
  const opened = useOpened(inView);
  const id = useId();
  useLanguageOfPage();
  const main = useRef<HTMLElement>(null);
  useEffect(
    () =>
      main.current
        ? keepFocus(main.current, () =>
            document.getElementById(placeIds(id, currentTarget().place).opener),
          )
        : undefined,
    [id],
  );

  return (
    <FluentProvider theme={theme} className={styles.provider}>
      <main ref={main} className={styles.main}>
        <div className={styles.head}>
          <h1 className={styles.title}>IIJ Financials</h1>
          <span>
            <HelpButton id={id} />
            <LanguageSwitch />
          </span>
        </div>
        <PlaceTabs id={id} />
        {opened.map((place) => {
          const { opener, panel } = placeIds(id, place);
          const isShown = place === inView;
          return (
            <div
              key={place}
              role="tabpanel"
              id={panel}
              aria-labelledby={opener}
              className={mergeClasses(!isShown && styles.away)}
            >
              <IsShown value={isShown}>
                <PlacePart place={place} data={data} />
              </IsShown>
            </div>
          );
        })}
        <footer className={styles.foot}>{useAboutData(data)}</footer>
      </main>
    </FluentProvider>
  );
}

/** Returns every place that was opened, in the order of the tabs. Each is kept, so that its state is not lost. */
function useOpened(place: PlaceId): readonly PlaceId[] {
  const [opened, setOpened] = useState<ReadonlySet<PlaceId>>(new Set([place]));
  if (!opened.has(place)) setOpened(new Set(opened).add(place));
  return places.filter((each) => opened.has(each) || each === place);
}

/** Sets the language in which the page is read out. */
function useLanguageOfPage(): void {
  const language = useLanguage();
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
}

function useAboutData({ version, releases }: Dataset): string {
  const codes = releases.map(({ code }) => code);
  return useTexts(texts).aboutData(version, codes);
}
