import { Checkbox, makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Dataset } from "../../../dataset/dataset.ts";
import type { Beside } from "../../../statements/columns/column.ts";
import type { StatementCode } from "../../../statements/definitions/definition.ts";
import { besideName } from "../columns.ts";
import type { ChoiceProps } from "./choice-props.ts";
import { Fieldset } from "../../view/fieldset.tsx";
import { RadioChoice } from "../../view/radio-choice.tsx";

const useStyles = makeStyles({ list: { display: "flex", flexDirection: "column" } });

const extents = [
  ["newest", "The newest"],
  ["every", "Every period"],
] as const;

type Props = ChoiceProps & {
  readonly data: Dataset;
  readonly code: StatementCode;
  readonly offered: readonly Beside[];
};

/** Chooses what stands beside the amounts, and beside which of them; among quarters, every year has it beside itself. */
export function BesideChoice({ data, code, offered, choice, step }: Props): ReactElement {
  const styles = useStyles();
  const { beside, besideEvery, years } = choice.columns.options;
  const some = offered.some((each) => beside.includes(each));
  return (
    <>
      <Fieldset label="Beside the amounts">
        <div className={styles.list}>
          {offered.map((each) => (
            <Checkbox
              key={each}
              label={besideName(data, code, each)}
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
          label="Beside which"
          layout="horizontal"
          options={extents}
          value={besideEvery ? "every" : "newest"}
          onChange={(to) => {
            step({ set: "options", to: { besideEvery: to === "every" } });
          }}
        />
      )}
    </>
  );
}
