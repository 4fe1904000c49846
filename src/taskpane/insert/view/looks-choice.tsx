import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import {
  inks,
  labelLanguages,
  type Inks,
  type LabelLanguage,
} from "../../../sheet/plan/placement.ts";
import { papers } from "../../../sheet/plan/sheet-plan.ts";
import { decimalPlaces, looksInWords, type SheetLooks } from "../sheet-looks.ts";
import type { ChoiceProps } from "./choice-props.ts";
import { Disclosure } from "../../view/disclosure.tsx";
import { ExtentChoice } from "./extent-choice.tsx";
import { Pair } from "../../view/pair.tsx";
import { SelectChoice } from "../../view/select-choice.tsx";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

const inkNames: Readonly<Record<Inks, string>> = {
  convention: "By source",
  black: "All black",
};

const languageNames: Readonly<Record<LabelLanguage, string>> = { en: "English", ja: "日本語" };

const usual = "usual";

type Props = ChoiceProps & {
  /** A table and a report look as they do; only their paper is chosen. */
  readonly ofStatement: boolean;
  readonly takesUnit: boolean;
};

/** Chooses what the sheet looks like, behind a button that says what is not as usual. */
export function LooksChoice({ ofStatement, takesUnit, choice, step }: Props): ReactElement {
  const styles = useStyles();
  const { looks } = choice;
  const set = (to: Partial<SheetLooks>): void => {
    step({ set: "looks", to });
  };
  return (
    <Disclosure label="Looks" summary={looksInWords(looks, ofStatement)}>
      <div className={styles.list}>
        <Pair>
          {takesUnit && (
            <SelectChoice
              label="Decimals"
              options={[
                [usual, "As usual for the unit"],
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
                label="Colours"
                options={inks.map((each) => [each, inkNames[each]] as const)}
                value={looks.inks}
                onChange={(to) => {
                  set({ inks: to });
                }}
              />
              <SelectChoice
                label="Labels"
                options={labelLanguages.map((each) => [each, languageNames[each]] as const)}
                value={looks.language}
                onChange={(to) => {
                  set({ language: to });
                }}
              />
            </>
          )}
          <SelectChoice
            label="Paper"
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
