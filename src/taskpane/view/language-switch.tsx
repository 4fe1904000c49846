import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { chooseLanguage } from "../language/language.ts";
import { useLanguage, useTexts } from "../language/use-texts.ts";
import { texts } from "./texts.ts";

/** Changes to the other language; its label is in that language. */
export function LanguageSwitch(): ReactElement {
  const t = useTexts(texts);
  const other = useLanguage() === "en" ? "ja" : "en";
  return (
    <Button
      appearance="subtle"
      size="small"
      lang={other}
      onClick={() => {
        chooseLanguage(other);
      }}
    >
      {t.otherLanguage}
    </Button>
  );
}
