import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Losses } from "../../../excel/losses.ts";
import { describeLosses } from "../describe-losses.ts";

interface Props {
  readonly losses: Losses;
  readonly answer: (yes: boolean) => void;
}

/**
 * Asks whether what stands at the selection may be overwritten; closing it any other way is a no. Cancel comes
 * first and so has the focus: a second Enter loses nothing.
 */
export default function OverwriteDialog({ losses, answer }: Props): ReactElement {
  return (
    <Dialog
      open
      modalType="alert"
      onOpenChange={() => {
        answer(false);
      }}
    >
      <DialogSurface>
        <DialogBody>
          <DialogTitle>Overwrite {losses.address}?</DialogTitle>
          <DialogContent>{describeLosses(losses)}</DialogContent>
          <DialogActions>
            <Button
              onClick={() => {
                answer(false);
              }}
            >
              Cancel
            </Button>
            <Button
              appearance="primary"
              onClick={() => {
                answer(true);
              }}
            >
              Overwrite
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
