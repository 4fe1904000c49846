import { Checkbox, makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Dataset } from "../../../dataset/dataset.ts";
import type { Beside } from "../../../statements/columns/column.ts";
import type { StatementCode } from "../../../statements/definitions/definition.ts";
import { useLanguage } from "../../language/use-texts.ts";
import { besideName } from "../columns.ts";
import { texts } from "../texts.ts";
import type { ChoiceProps } from "./choice-props.ts";
import { Fieldset } from "../../view/fieldset.tsx";
import { RadioChoice } from "../../view/radio-choice.tsx";

const useStyles = makeStyles({ list: { display: "flex", flexDirection: "column" } });

type Props = ChoiceProps & {
  readonly data: Dataset;
  readonly code: StatementCode;
  readonly offered: readonly Beside[];
};

/**
 * Chooses the columns next to the amounts, and for which amounts. If years are among quarters, the columns are added next
 * to every year.
 */
export function BesideChoice({ data, code, offered, choice, step }: Props): ReactElement {
  const styles = useStyles();
  const language = useLanguage();
  const t = texts[language];
  const { beside, besideEvery, years } = choice.columns.options;
  const some = offered.some((each) => beside.includes(each));
  return (
    <>
      <Fieldset label={t.besideAmounts}>
        <div className={styles.list}>
          {offered.map((each) => (
            <Checkbox
              key={each}
              label={besideName(data, code, each, language)}
              checked={beside.includes(each)}
              onChange={(_, { checked }) => {
                step({ set: "beside", beside: each, shown: checked === true });
              }}
            />
          ))}
        </div>
      </Fieldset>
      {some && years === "apart" && (
        <RadioChoice
          label={t.besideWhich}
          layout="horizontal"
          options={[
            ["newest", t.besideNewest],
            ["every", t.besideEvery],
          ]}
          value={besideEvery ? "every" : "newest"}
          onChange={(to) => {
            step({ set: "options", to: { besideEvery: to === "every" } });
          }}
        />
      )}
    </>
  );
}
