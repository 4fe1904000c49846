import type { ReactElement } from "react";
import { useLanguage } from "../../language/use-texts.ts";
import { vintageName } from "../describe-period.ts";
import type { PeriodOption } from "../periods.ts";
import { texts } from "../texts.ts";
import type { ChoiceProps } from "./choice-props.ts";
import { SelectChoice } from "../../view/select-choice.tsx";

type Props = ChoiceProps & { readonly options: readonly PeriodOption[] };

/** Chooses the release for each shown period that several releases print. */
export function VintageChoice({ options, choice, step }: Props): ReactElement {
  const language = useLanguage();
  const t = texts[language];
  const { taken, vintages } = choice.columns;
  const several = options.filter(
    ({ period, vintages: all }) => taken.has(period.code) && all.length > 1,
  );
  return (
    <>
      {several.map(({ period: { code }, vintages: offered }) => (
        <SelectChoice
          key={code}
          label={t.releaseFor(code)}
          beside
          options={offered.map((option) => [option.value, vintageName(option, language)])}
          value={vintages.get(code) ?? "latest"}
          onChange={(to) => {
            step({ set: "vintage", code, to });
          }}
        />
      ))}
    </>
  );
}
