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
import { useLanguage } from "../../language/use-texts.ts";
import { describeLosses } from "../describe-losses.ts";
import { texts } from "../overwrite-texts.ts";

interface Props {
  readonly losses: Losses;
  readonly answer: (yes: boolean) => void;
}

/**
 * Asks whether what stands at the selection may be overwritten; closing it any other way is a no. Cancel comes
 * first and so has the focus: a second Enter loses nothing.
 */
export default function OverwriteDialog({ losses, answer }: Props): ReactElement {
  const language = useLanguage();
  const t = texts[language];
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
          <DialogTitle>{t.title(losses.address)}</DialogTitle>
          <DialogContent>{describeLosses(losses, language)}</DialogContent>
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
              {t.overwrite}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
