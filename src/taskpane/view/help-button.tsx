import { ToggleButton } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useTexts } from "../language/use-texts.ts";
import { useNavigation } from "./navigation.ts";
import { placeIds } from "./place-tabs.tsx";
import { texts } from "./texts.ts";

/** Opens the help. */
export function HelpButton({ id }: { readonly id: string }): ReactElement {
  const t = useTexts(texts);
  const { target, go } = useNavigation();
  const { opener } = placeIds(id, "help");
  return (
    <ToggleButton
      id={opener}
      appearance="subtle"
      size="small"
      checked={target.place === "help"}
      onClick={() => {
        go({ place: "help" });
      }}
    >
      {t.places.help}
    </ToggleButton>
  );
}
