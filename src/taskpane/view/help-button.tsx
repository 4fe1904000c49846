import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useTexts } from "../language/use-texts.ts";
import { useNavigation } from "./navigation.ts";
import { placeIds } from "./place-tabs.tsx";
import { texts } from "./texts.ts";

const useStyles = makeStyles({
  pressed: {
    backgroundColor: tokens.colorSubtleBackgroundSelected,
    color: tokens.colorNeutralForeground2Selected,
    "@media (forced-colors: active)": {
      forcedColorAdjust: "none",
      backgroundColor: "Highlight",
      color: "HighlightText",
    },
  },
});

/** Opens the help; drawn as pressed while the help is shown. Fluent's own ToggleButton weighs 3.5 kB zipped. */
export function HelpButton({ id }: { readonly id: string }): ReactElement {
  const styles = useStyles();
  const t = useTexts(texts);
  const { target, go } = useNavigation();
  const { opener } = placeIds(id, "help");
  const inView = target.place === "help";
  return (
    <Button
      id={opener}
      className={inView ? styles.pressed : undefined}
      appearance="subtle"
      size="small"
      aria-pressed={inView}
      onClick={() => {
        go({ place: "help" });
      }}
    >
      {t.places.help}
    </Button>
  );
}
