import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, type ReactElement, type RefObject } from "react";
import { useTexts } from "../language/use-texts.ts";
import { tabs } from "../places.ts";
import { useNavigation } from "../view/navigation.ts";
import { Section } from "../view/section.tsx";
import { texts as frameTexts } from "../view/texts.ts";
import { CellErrors } from "./error-list.tsx";
import { FirstRun } from "./first-run.tsx";
import { Keys } from "./keys.tsx";
import { Links } from "./links.tsx";
import { Terms } from "./terms.tsx";
import { texts } from "./texts.ts";

const useStyles = makeStyles({
  place: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
});

/** How to begin, what each place does, every error with what to do next, keys, and links. */
export default function Place(): ReactElement {
  const styles = useStyles();
  const t = useTexts(texts);
  const { places } = useTexts(frameTexts);
  const errors = useTopic("errors");
  return (
    <div className={styles.place}>
      <FirstRun />
      <Section heading={t.places}>
        <Terms of={tabs.map((place) => [places[place], t.about[place]])} />
      </Section>
      <div ref={errors} tabIndex={-1}>
        <Section heading={t.errors}>
          <CellErrors />
        </Section>
      </div>
      <Section heading={t.keys}>
        <Keys />
      </Section>
      <Section heading={t.more}>
        <Links />
      </Section>
    </div>
  );
}

/** Returns a ref for an element that is scrolled into view and focused when the help is asked for this topic. */
function useTopic(topic: string): RefObject<HTMLDivElement | null> {
  const { target } = useNavigation();
  const element = useRef<HTMLDivElement>(null);
  const isAsked = target.place === "help" && target.topic === topic;
  useEffect(() => {
    if (!isAsked) return;
    element.current?.scrollIntoView();
    element.current?.focus();
  }, [isAsked]);
  return element;
}
