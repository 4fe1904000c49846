import type { Answer, Shown, ShownError } from "./cell.ts";
import { answerOf, isRows, type Mistake } from "./mistakes.ts";

/** Returns the table of mistakes as a page for readers: what is typed, what the cell shows, what its message says. */
export function mistakesMarkdown(mistakes: readonly Mistake[]): string {
  const chapters = [...new Set(mistakes.map(({ chapter }) => chapter))];
  const isRead = mistakes.filter(({ shows }) => shows.startsWith("=")).length;
  return [
    "# Mistakes and spellings",
    "",
    `Generated from \`test/functions/mistakes.tsv\` by a test; do not edit. ${mistakes.length} formulas as people type them: ${isRead} are read as another one, the rest answer or are refused with the message that stands here. The releases held are 1Q03 and 4Q03.`,
    "",
    ...chapters.flatMap((chapter) => [
      `## ${chapter}`,
      "",
      "| typed | shows | says |",
      "|---|---|---|",
      ...mistakes.filter((each) => each.chapter === chapter).map(rowOf),
      "",
    ]),
  ].join("\n");
}

function rowOf({ call, shows }: Mistake): string {
  const typed = `\`=IIJ.${call}\``;
  if (shows.startsWith("="))
    return `| ${inCell(typed)} | as \`=IIJ.${inCell(shows.slice(1))}\` | |`;
  const answer = answerOf(call);
  return `| ${inCell(typed)} | ${inCell(shownAs(answer))} | ${inCell(saidOf(answer))} |`;
}

const inCell = (text: string): string => text.replaceAll("|", "\\|");

const isError = (shown: Shown): shown is ShownError => typeof shown === "object";

function shownAs(answer: Answer): string {
  if (isRows(answer)) return `${answer.length} rows of ${answer[0]?.length ?? 0}`;
  return isError(answer) ? answer.error : String(answer);
}

/** The message; of a block, the first that is in it, or its first row below the head. */
function saidOf(answer: Answer): string {
  if (!isRows(answer)) return isError(answer) ? answer.message : "";
  const error = answer.flat().find(isError);
  if (error) return `${error.error} ${error.message}`;
  return (answer[1] ?? []).slice(0, 2).map(String).join(", ");
}
