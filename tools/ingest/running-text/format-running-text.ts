import { inContext } from "../../verify/coverage.ts";
import type { TextLine } from "../../verify/compare-quotes.ts";
import type { Fit } from "./fits.ts";
import type { Mention } from "./mention.ts";
import type { Proposal, RunningText } from "./propose-claims.ts";

/** Returns a proposed row as claims.tsv has it. */
export function claimRow({ mention, fit, near }: Proposal): string {
  const { item, sign, period, column } = fit;
  const code = sign === -1 ? `-${item.code}` : item.code;
  return [code, period.code, column, mention.text, mention.scale, near].join("\t");
}

/** Returns the text of claims.tsv with the proposed rows at its end. Only a person may ask for it. */
export const withProposedRows = (claims: string, proposed: readonly Proposal[]): string =>
  `${[claims.trimEnd(), ...proposed.map(claimRow)].join("\n")}\n`;

/** Returns the possible meanings of the numbers of the running text, in words; those that need a decision come first. */
export function formatRunningText({ lines, proposed, ambiguous, unfit }: RunningText): string[] {
  const all = proposed.length + ambiguous.length + unfit.length;
  if (all === 0) return ["Every number of the running text is recorded."];
  return [
    `${all} numbers of the running text are recorded nowhere: not in prose.tsv, claims.tsv, guidance.tsv or passed-over.tsv.`,
    ...section(
      "No figure of the tables fits. What the text alone states goes to prose.tsv:",
      unfit.map(({ mention, elsewhere }) => quoted(mention, lines) + slip(elsewhere)),
    ),
    ...section(
      "More than one figure fits, or the words do not name it. Choose one for claims.tsv, or record it in prose.tsv:",
      ambiguous.map(
        ({ mention, fits }) => `${quoted(mention, lines)}: ${fits.map(fitName).join(", ")}`,
      ),
    ),
    ...section(
      "One figure fits. Proposed for claims.tsv, UNCONFIRMED:",
      proposed.map(claimRow),
      "",
    ),
  ];
}

const section = (title: string, under: readonly string[], indent = "  "): string[] =>
  under.length === 0 ? [] : [title, ...under.map((line) => indent + line)];

const quoted = (mention: Mention, lines: readonly TextLine[]): string =>
  `${mention.text} in "${inContext(mention, lines)}"`;

const fitName = ({ item, period, column, sign }: Fit): string =>
  `${sign === -1 ? "-" : ""}${item.code} ${period.code} ${column}`;

const slip = (elsewhere: readonly Fit[]): string =>
  elsewhere.length === 0
    ? ""
    : `: ${elsewhere.map(fitName).join(", ")} has it. Does the text name a wrong period?`;
