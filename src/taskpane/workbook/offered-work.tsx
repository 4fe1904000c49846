import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, type ReactElement, type ReactNode } from "react";
import type { Following } from "../../excel/following.ts";
import type { Work } from "../long-work/run-work.ts";
import { useWork } from "../long-work/use-work.ts";
import { WorkProgress } from "../long-work/work-progress.tsx";
import { useTell } from "../words/use-tell.ts";
import { ChangedSince } from "./require-same.ts";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  start: { alignSelf: "flex-start" },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
});

interface Props<O, D> {
  /** Reads the workbook; nothing is changed. */
  readonly look: (following: Following) => Promise<O>;
  /** Does what was offered and returns what was done. */
  readonly write: (offer: O, following: Following) => Promise<D>;
  readonly summariseDone: (done: D) => string;
  readonly summarise: (offer: O) => string;
  readonly canWrite: (offer: O) => boolean;
  readonly details?: (offer: O) => ReactNode;
  readonly texts: {
    readonly look: string;
    readonly looking: string;
    readonly write: string;
    readonly writing: string;
    readonly ended: string;
  };
  /** The text if the workbook is no longer as it was when the offer was made. */
  readonly changed: string;
}

/** Work in two steps: the first shows what would change; the second, after a yes, changes it. */
export function OfferedWork<O, D>(props: Props<O, D>): ReactElement {
  const { look, write, canWrite, details, texts } = props;
  const styles = useStyles();
  const looking = useWork<O>();
  const writing = useWork<D>();
  const isBusy = looking.work.state === "running" || writing.work.state === "running";
  const offer = looking.work.state === "done" ? looking.work.result : undefined;
  const isOpen = offer !== undefined && writing.work.state === "none";
  const isReady = isOpen && canWrite(offer);
  const yes = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isReady) yes.current?.querySelector("button")?.focus();
  }, [isReady]);
  return (
    <div className={styles.section}>
      <Button
        className={styles.start}
        disabledFocusable={isBusy}
        onClick={() => {
          writing.reset();
          looking.begin(look);
        }}
      >
        {texts.look}
      </Button>
      <WorkProgress working={looking} label={texts.looking} />
      <Outcome {...props} looking={looking.work} writing={writing.work} />
      {isOpen && details?.(offer)}
      {isReady && (
        <div ref={yes}>
          <Button
            appearance="primary"
            onClick={() => {
              writing.begin((following) => write(offer, following));
            }}
          >
            {texts.write}
          </Button>
        </div>
      )}
      <WorkProgress working={writing} label={texts.writing} />
    </div>
  );
}

interface OutcomeProps<O, D> extends Props<O, D> {
  readonly looking: Work<O>;
  readonly writing: Work<D>;
}

/** The result of the work. The text is composed whenever it is drawn, so that it follows the language. */
function Outcome<O, D>({ looking, writing, ...props }: OutcomeProps<O, D>): ReactElement {
  const tell = useTell();
  const told = (): string => {
    const work = writing.state === "none" ? looking : writing;
    if (work.state === "ended") return props.texts.ended;
    if (work.state === "failed")
      return work.error instanceof ChangedSince ? props.changed : tell(work.error);
    if (writing.state === "done") return props.summariseDone(writing.result);
    return looking.state === "done" && writing.state === "none"
      ? props.summarise(looking.result)
      : "";
  };
  return <div role="status">{told()}</div>;
}

/** The number of rows that are listed. */
const most = 100;

/** Lines of a list, at most the first hundred. */
export function ShortList({
  lines,
}: {
  readonly lines: readonly string[];
}): ReactElement | undefined {
  const styles = useStyles();
  if (lines.length === 0) return undefined;
  return (
    <ul className={styles.list}>
      {lines.slice(0, most).map((line) => (
        <li key={line}>{line}</li>
      ))}
      {lines.length > most && <li>+ {(lines.length - most).toLocaleString("en")}</li>}
    </ul>
  );
}
