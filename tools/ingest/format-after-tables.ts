import type { Dataset } from "../../src/dataset/dataset.ts";
import type { AnswersDiff } from "./answers/diff-answers.ts";
import { formatAnswers } from "./answers/format-answers.ts";
import type { Carried } from "./restated/carried.ts";
import type { Restated } from "./restated/propose.ts";
import type { RunningText } from "./running-text/propose-claims.ts";
import { formatCarried, formatRestated } from "./restated/format-restated.ts";
import { formatRunningText } from "./running-text/format-running-text.ts";
import { formatOpen, type StillOpen } from "./still-open.ts";

/** The consequences of the tables of a new release; `data` is the dataset that holds them. */
export interface Found {
  readonly data: Dataset;
  readonly answers: AnswersDiff;
  readonly restated: Restated;
  readonly carried: readonly Carried[];
  readonly runningText: RunningText;
  readonly open: StillOpen;
}

/** Returns the report in plain words, the most dangerous facts first, with the next steps at the end. */
export function formatAfterTables(found: Found): string[] {
  const { data, answers, restated, carried, runningText, open } = found;
  return [
    ...part("1. All answers, before and after", formatAnswers(answers, data)),
    ...part("2. Restated, or read wrong?", formatRestated(restated)),
    ...part("3. The running text", formatRunningText(runningText)),
    ...part("4. Still open", [
      ...formatOpen(open),
      ...formatCarried(carried).map((line) => `Carried over: ${line}`),
    ]),
    ...part("5. What to do next", nextSteps(found)),
  ];
}

const part = (title: string, lines: readonly string[]): string[] => [title, "", ...lines, ""];

/** Returns the steps that are left, in their order. */
function nextSteps({ answers, restated, runningText, open }: Found): string[] {
  const { proposed, ambiguous, unfit } = runningText;
  const steps = [
    answers.broken.length > 0 &&
      "Find what changed in the files of an older release, or in the rules, and undo it: no pinned answer may change.",
    restated.doubtful.length > 0 &&
      "Lay the tables beside the text where figures look misread. Correct rows and columns, not figures, and run this again.",
    open.faults.length > 0 && "Make the data agree with the text, which is the datum.",
    restated.rows.some(({ coveredBy }) => !coveredBy) &&
      "Read in the release why figures were restated. Copy the rows that it confirms into restatements.tsv, each with its reason, and the reason's Japanese into reasons.tsv.",
    restated.rows.some(({ coveredBy }) => coveredBy && !coveredBy.alike) &&
      "Say whether the figures that an older restatement covers were restated again. If they were, they need rows of their own.",
    unfit.length > 0 && "Record in prose.tsv what the text alone states.",
    ambiguous.length + proposed.length > 0 &&
      "Read the proposed rows for claims.tsv in their sentences, and take over those that are right.",
    open.contradictions.length > 0 &&
      "What is still open then contradicts itself in the source: exceptions.tsv, with the evidence of its kind.",
    "npm run verify -- DIR, npm run -s reconcile and npm run test:fast must find nothing. CONTRIBUTING.md has the rest.",
  ];
  return steps.filter((step) => step !== false).map((step, n) => `${n + 1}. ${step}`);
}
