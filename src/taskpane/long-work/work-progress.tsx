import { Button, ProgressBar } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useTexts } from "../language/use-texts.ts";
import { texts } from "./texts.ts";
import type { Working } from "./use-work.ts";

interface Props {
  readonly working: Pick<Working<unknown>, "work" | "end">;
  readonly label: string;
}

/** The progress of work, and a button that ends it. */
export function WorkProgress({ working: { work, end }, label }: Props): ReactElement | undefined {
  const t = useTexts(texts);
  if (work.state !== "running") return undefined;
  const { progress, isEnding } = work;
  const share = progress && progress.of > 0 ? progress.done / progress.of : undefined;
  return (
    <div>
      <ProgressBar aria-label={label} {...(share !== undefined && { value: share })} />
      <p>
        {isEnding ? t.cancelling : label}
        {share !== undefined && ` ${String(Math.floor(share * 100))} %`}
      </p>
      <Button size="small" disabled={isEnding} onClick={end}>
        {t.cancel}
      </Button>
    </div>
  );
}
