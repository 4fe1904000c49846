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
import type { StandingCell } from "../../excel/enter-formula.ts";
import { useTexts } from "../language/use-texts.ts";
import { texts } from "./texts.ts";

interface Props {
  readonly standing: StandingCell;
  readonly answer: (yes: boolean) => void;
}

/**
 * Asks whether what stands in a cell may be replaced; closing it any other way is a no. Cancel comes first and so has the
 * focus: a second Enter loses nothing.
 */
export default function ReplaceDialog({ standing, answer }: Props): ReactElement {
  const t = useTexts(texts);
  const { address, content, undoable } = standing;
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
          <DialogTitle>{t.replace(address)}</DialogTitle>
          <DialogContent>
            {t.holds(content)}
            {!undoable && ` ${t.noUndo}`}
          </DialogContent>
          <DialogActions>
            <Button
              onClick={() => {
                answer(false);
              }}
            >
              {t.cancel}
            </Button>
            <Button
              appearance="primary"
              onClick={() => {
                answer(true);
              }}
            >
              {t.replaceIt}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
