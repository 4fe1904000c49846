import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { BlockAnswer, BlockOffer } from "../block-offer.ts";
import { describeFilled } from "../describe-filled.ts";
import { AddedPeriod, type Added } from "./added-period.tsx";
import { RadioChoice } from "../../view/radio-choice.tsx";

const useStyles = makeStyles({
  content: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  words: { margin: 0 },
});

interface Props {
  readonly offer: BlockOffer;
  readonly answer: (answer: BlockAnswer | undefined) => void;
}

type Way = readonly [BlockAnswer["do"], name: string, meaning: string];

/** What can be done, what is most likely wanted first. */
function waysOn({ shown, periods, filled }: BlockOffer): readonly Way[] {
  const set: Way = ["set", "Change it in place", `It is then shown ${shown}.`];
  const add: Way = ["add", "Add a period to it", "A column is inserted; all else stays."];
  const replace: Way = [
    "replace",
    "Replace it",
    `What is chosen takes its place; cells around it stay. ${describeFilled(filled)}`,
  ];
  const another: Way = ["another", "Insert another", "What stands there stays as it is."];
  const inPlace = [...(shown === "" ? [] : [set]), ...(periods.length === 0 ? [] : [add])];
  const losesNothing = filled?.length === 0;
  return [...inPlace, ...(losesNothing ? [replace, another] : [another, replace])];
}

/** Asks what to do where the statement stands in the workbook already; closing it any other way changes nothing. */
export default function BlockDialog({ offer, answer }: Props): ReactElement {
  const styles = useStyles();
  const { block, content } = offer;
  const options = waysOn(offer);
  const [chosen, setChosen] = useState<BlockAnswer["do"]>(options[0]?.[0] ?? "another");
  const [added, setAdded] = useState<Added>({
    period: offer.periods.at(-1)?.period.code ?? "",
    everywhere: true,
  });
  return (
    <Dialog
      open
      modalType="alert"
      onOpenChange={() => {
        answer(undefined);
      }}
    >
      <DialogSurface>
        <DialogBody>
          <DialogTitle>This statement stands on {block.sheet}</DialogTitle>
          <DialogContent className={styles.content}>
            {content.fill === "values" && (
              <p className={styles.words}>It holds values, which do not follow a change.</p>
            )}
            <RadioChoice label="What to do" options={options} value={chosen} onChange={setChosen} />
            {chosen === "add" && <AddedPeriod offer={offer} added={added} onChange={setAdded} />}
          </DialogContent>
          <DialogActions>
            <Button
              onClick={() => {
                answer(undefined);
              }}
            >
              Cancel
            </Button>
            <Button
              appearance="primary"
              onClick={() => {
                answer(chosen === "add" ? { do: "add", ...added } : { do: chosen });
              }}
            >
              Go on
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
