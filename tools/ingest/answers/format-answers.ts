import { groupBy } from "../../../src/dataset/group-by.ts";
import type { Dataset } from "../../../src/dataset/dataset.ts";
import { formatAnswer, formatDollars } from "./answer.ts";
import type { AnswersDiff } from "./diff-answers.ts";
import { changeKinds, grave, type Difference } from "./difference.ts";
import { whyOf, type Why } from "./why.ts";

/** How many lines are listed under a kind of change. */
const mostLines = 30;

/** Returns the differences for a person to read in a minute: the pinned ones first, then counts, then the important ones. */
export function formatAnswers(diff: AnswersDiff, after: Dataset): string[] {
  const { asked, pinned, broken, differences, releases } = diff;
  const some =
    releases.asked < releases.held
      ? ` Of the older releases ${releases.asked} of ${releases.held} were asked by name and by day.`
      : "";
  return [
    `${asked} questions were asked before and after.${some}`,
    ...formatBroken(broken, pinned, after),
    ...formatCounts(differences),
    ...changeKinds
      .filter((kind) => grave.has(kind))
      .flatMap((kind) =>
        formatKind(
          kind,
          differences.filter((each) => each.kind === kind),
          after,
        ),
      ),
  ];
}

function formatBroken(broken: readonly Difference[], pinned: number, after: Dataset): string[] {
  const of = `of the ${pinned} answers that are pinned to an older release or to a date`;
  if (broken.length === 0) return [`None ${of} changed.`];
  return formatKind(`ERROR: ${broken.length} ${of} changed. None may`, broken, after);
}

/** `latest: 56 changed, 8 lost, 135 newly answered` */
function formatCounts(differences: readonly Difference[]): string[] {
  return [...groupBy(differences, ({ vantage }) => vantage.name)].map(([name, all]) => {
    const counts = changeKinds.flatMap((kind) => {
      const { length } = all.filter((each) => each.kind === kind);
      return length === 0 ? [] : [`${length} ${kind}`];
    });
    return `${name}: ${counts.join(", ")}.`;
  });
}

/** The reasons, each with its lines; unrecorded ones come first. */
function formatKind(title: string, all: readonly Difference[], after: Dataset): string[] {
  const items = [...groupBy(all, ({ vantage, item }) => `${vantage.name} ${item}`).values()];
  if (items.length === 0) return [];
  const lines = items
    .flatMap((each) => linesOf(each, after))
    .sort((a, b) => Number(b.unrecorded ?? false) - Number(a.unrecorded ?? false));
  const beyond = lines.length - mostLines;
  return [
    `${title}:`,
    ...[...groupBy(lines.slice(0, mostLines), ({ why }) => why)].flatMap(([why, under]) => [
      ...(why === "" ? [] : [`  ${why}:`]),
      ...under.map(({ text }) => `    ${text}`),
    ]),
    ...(beyond > 0 ? [`  … and ${beyond} more: see the whole list.`] : []),
  ];
}

interface Line extends Pick<Why, "why" | "unrecorded"> {
  readonly text: string;
}

/** The printed periods of an item one by one, the derived ones only by name. */
function linesOf(all: readonly Difference[], after: Dataset): Line[] {
  const printed = all.filter((each) => !isDerived(each));
  const derived = all.filter(isDerived);
  const told = printed.length > 0 ? printed : derived.slice(0, 1);
  const rest = printed.length > 0 ? derived : derived.slice(1);
  const also = rest.map(({ period }) => period.code).join(", ");
  return told.map((each, n) => ({
    ...whyOf(after, each),
    text: formatDifference(each) + (n === 0 && also !== "" ? `; derived from it: ${also}` : ""),
  }));
}

const isDerived = ({ before, after }: Difference): boolean =>
  (before.figure?.chain ?? after.figure?.chain) !== undefined;

/** `Revenue.Total 1Q03: 8,344,046 (reported, 1Q03) → 8,324,046 (reported, 1Q04)` */
function formatDifference(difference: Difference): string {
  const { item, period, vantage } = difference;
  const asked = vantage.name === "latest" ? "" : ` asked as ${vantage.name}`;
  return `${item} ${period.code}${asked}: ${bothOf(difference).join(" → ")}`;
}

const bothOf = ({ kind, before, after }: Difference): readonly [string, string] =>
  kind.startsWith("dollars")
    ? [formatDollars(before), formatDollars(after)]
    : [formatAnswer(before), formatAnswer(after)];

const columns = ["vintage", "change", "item", "period", "before", "after", "why", "detail"];

/** Returns every difference as a row of a tab-separated file, the header first. */
export function listAnswers({ broken, differences }: AnswersDiff, after: Dataset): string[] {
  const rows = [...broken, ...differences].map((each) => {
    const { why, detail = "" } = whyOf(after, each);
    const { vantage, kind, item, period } = each;
    return [vantage.name, kind, item, period.code, ...bothOf(each), why, detail];
  });
  return [columns, ...rows].map((cells) => cells.join("\t"));
}
