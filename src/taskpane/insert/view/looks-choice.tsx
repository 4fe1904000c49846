import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { inks, labelLanguages, type LabelLanguage } from "../../../sheet/plan/placement.ts";
import { papers } from "../../../sheet/plan/sheet-plan.ts";
import { useLanguage } from "../../language/use-texts.ts";
import { looksInWords } from "../looks-in-words.ts";
import { decimalPlaces, type SheetLooks } from "../sheet-looks.ts";
import { texts } from "../texts.ts";
import type { ChoiceProps } from "./choice-props.ts";
import { Disclosure } from "../../view/disclosure.tsx";
import { ExtentChoice } from "./extent-choice.tsx";
import { Pair } from "../../view/pair.tsx";
import { SelectChoice } from "../../view/select-choice.tsx";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

/** The name of each language in that language. */
const languageNames: Readonly<Record<LabelLanguage, string>> = { en: "English", ja: "日本語" };

const usual = "usual";

type Props = ChoiceProps & {
  /** Whether the subject is a statement. For a table and a report, only the paper can be chosen. */
  readonly ofStatement: boolean;
  readonly takesUnit: boolean;
};

/** Chooses the appearance of the sheet. The choices open with a button, which shows those that differ from the usual ones. */
export function LooksChoice({ ofStatement, takesUnit, choice, step }: Props): ReactElement {
  const styles = useStyles();
  const language = useLanguage();
  const t = texts[language];
  const { looks } = choice;
  const set = (to: Partial<SheetLooks>): void => {
    step({ set: "looks", to });
  };
  return (
    <Disclosure label={t.looks} summary={looksInWords(looks, ofStatement, language)}>
      <div className={styles.list}>
        <Pair>
          {takesUnit && (
            <SelectChoice
              label={t.decimals}
              options={[
                [usual, t.usualDecimals],
                ...decimalPlaces.map((places) => [String(places), String(places)] as const),
              ]}
              value={looks.decimals === undefined ? usual : String(looks.decimals)}
              onChange={(to) => {
                set({ decimals: to === usual ? undefined : Number(to) });
              }}
            />
          )}
          {ofStatement && (
            <>
              <SelectChoice
                label={t.colours}
                options={inks.map((each) => [each, t.inks[each]] as const)}
                value={looks.inks}
                onChange={(to) => {
                  set({ inks: to });
                }}
              />
              <SelectChoice
                label={t.labels}
                options={labelLanguages.map((each) => [each, languageNames[each]] as const)}
                value={looks.language}
                onChange={(to) => {
                  set({ language: to });
                }}
              />
            </>
          )}
          <SelectChoice
            label={t.paper}
            options={papers.map((each) => [each, each] as const)}
            value={looks.paper}
            onChange={(to) => {
              set({ paper: to });
            }}
          />
        </Pair>
        {ofStatement && <ExtentChoice choice={choice} step={step} />}
      </div>
    </Disclosure>
  );
}
