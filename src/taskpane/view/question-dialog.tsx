import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";

interface Props {
  readonly title: string;
  /** The texts of the buttons: no, which changes nothing, and yes. */
  readonly no: string;
  readonly yes: string;
  readonly onNo: () => void;
  readonly onYes: () => void;
  readonly className?: string;
  readonly children: ReactNode;
}

/**
 * Asks before something is changed. Closing it any other way means no, which is the first button: a second Enter loses
 * nothing.
 */
export function QuestionDialog(props: Props): ReactElement {
  const { title, no, yes, onNo, onYes, className, children } = props;
  return (
    <Dialog open modalType="alert" onOpenChange={onNo}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent className={className}>{children}</DialogContent>
          <DialogActions>
            <Button onClick={onNo}>{no}</Button>
            <Button appearance="primary" onClick={onYes}>
              {yes}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
