import { Button, ProgressBar } from "@fluentui/react-components";
import { useEffect, useState, type ReactElement } from "react";
import { useTexts } from "../language/use-texts.ts";
import { texts } from "./texts.ts";
import type { Sliced } from "./use-sliced.ts";

/** Work that is done sooner needs no bar and no words. */
const patience = 1000;

interface Props {
  /** What is being done. */
  readonly what: string;
  readonly work: Sliced<unknown>;
}

/**
 * Shows the state of work in slices: nothing while it is quick, a bar with a button to cancel if it takes long, or how to
 * continue.
 */
export function WorkInSlices({ what, work }: Props): ReactElement {
  const t = useTexts(texts);
  const isLong = useLong(work.state);
  return (
    <div role="status">
      {work.state === "working" && isLong && (
        <>
          <p>{what}</p>
          <ProgressBar aria-label={what} />
          <Button onClick={work.stop}>{t.cancel}</Button>
        </>
      )}
      {work.state === "stopped" && (
        <>
          <p>{t.stopped}</p>
          <Button onClick={work.again}>{t.goOn}</Button>
        </>
      )}
    </div>
  );
}

function useLong(state: Sliced<unknown>["state"]): boolean {
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    if (state !== "working") return undefined;
    const waiting = setTimeout(() => {
      setLong(true);
    }, patience);
    return () => {
      clearTimeout(waiting);
      setLong(false);
    };
  }, [state]);
  return isLong;
}
