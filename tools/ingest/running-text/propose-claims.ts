import { groupBy } from "../../../src/dataset/group-by.ts";
import type { Dataset } from "../../../src/dataset/dataset.ts";
import type { Release } from "../../../src/model/release.ts";
import { readDataset, type Book } from "../../../src/reconciliation/book.ts";
import { unrecordedIn, type Recorded } from "../../verify/verify-release.ts";
import type { TextLine } from "../../verify/compare-quotes.ts";
import { wordsAgree } from "./direction.ts";
import { fitsOf, fitsOfAnyPeriod, type Fit } from "./fits.ts";
import { mentionOf, type Mention } from "./mention.ts";
import { nearOf } from "./near.ts";
import { namesLabel, shortFormsIn, wordsIn, type ShortForms } from "./words.ts";

/** A number that exactly one figure of the tables fits, by its value and by the words near it. */
export interface Proposal {
  readonly mention: Mention;
  readonly fit: Fit;
  /** Words with which `verify` finds it. */
  readonly near: string;
}

/** A number that several figures fit, or one that the words do not name. */
export interface Ambiguous {
  readonly mention: Mention;
  readonly fits: readonly Fit[];
}

/** A number that no figure fits: a row for prose.tsv, unless the text has a mistake. */
export interface Unfit {
  readonly mention: Mention;
  /** Figures that fit the words and the number, in another period than the words give. */
  readonly elsewhere: readonly Fit[];
}

/** The numbers of the running text that are not recorded. */
export interface RunningText {
  readonly lines: readonly TextLine[];
  readonly proposed: readonly Proposal[];
  readonly ambiguous: readonly Ambiguous[];
  readonly unfit: readonly Unfit[];
}

/** The inputs for reading all numbers of a text. */
interface Reader {
  readonly book: Book;
  readonly release: Release;
  readonly forms: ShortForms;
  readonly lines: readonly TextLine[];
}

/**
 * Returns the possible meanings of the numbers of a release's text that are not recorded: a row of claims.tsv where
 * exactly one figure of its tables fits, else candidates, else nothing. Every proposal agrees with the tables and is
 * found by `verify`.
 */
export function proposeClaims(data: Dataset, release: Release, recorded: Recorded): RunningText {
  const { text } = recorded;
  const { lines, numbers } = unrecordedIn(release, recorded);
  const reader = { book: readDataset(data), release, forms: shortFormsIn(text), lines };
  const mentions = numbers.map((number) => mentionOf(number, lines));
  const sentences = groupBy(
    mentions,
    ({ line, before, text: own, after }) => `${line} ${before}${own}${after}`,
  );
  const read = [...sentences.values()].flatMap((sentence) => readSentence(reader, sentence));
  return {
    lines,
    proposed: read.flatMap((each) => ("near" in each ? [each] : [])),
    ambiguous: read.flatMap((each) => ("fits" in each && each.fits.length > 0 ? [each] : [])),
    unfit: read.flatMap((each) =>
      "fits" in each && each.fits.length === 0 ? [unfitIn(reader, each.mention)] : [],
    ),
  };
}

function unfitIn(reader: Reader, mention: Mention): Unfit {
  const fits = withoutEchoes(fitsOfAnyPeriod(reader.book, reader.release, mention));
  return { mention, elsewhere: fits.filter((fit) => isNamed(reader, mention, fit)) };
}

/** Amounts come first: a percentage, or dollars in parentheses, belong to the amount before them. */
function readSentence(
  reader: Reader,
  sentence: readonly Mention[],
): readonly (Proposal | Ambiguous)[] {
  const amounts = new Map<Mention, Proposal | Ambiguous>();
  for (const mention of sentence)
    if (mention.unit !== "percent" && mention.unit !== "USD")
      amounts.set(mention, readMention(reader, mention, undefined));
  return sentence.map((mention) => {
    const known = amounts.get(mention);
    if (known) return known;
    const before = sentence
      .filter((each) => each.from < mention.from)
      .map((each) => amounts.get(each));
    const subject = before.flatMap((each) => (each && "near" in each ? [each] : [])).at(-1);
    return readMention(reader, mention, subject?.fit);
  });
}

function readMention(
  reader: Reader,
  mention: Mention,
  subject: Fit | undefined,
): Proposal | Ambiguous {
  const fits = withoutEchoes(fitsOf(reader.book, reader.release, mention));
  const named = fits.filter((fit) => isNamed(reader, mention, fit) && wordsAgree(mention, fit));
  const ofSubject = named.filter(({ item }) => item === subject?.item);
  const [fit, ...others] = named.length > 1 ? ofSubject : named;
  const near = fit && others.length === 0 ? nearOf(mention, reader.lines) : undefined;
  return fit && near !== undefined ? { mention, fit, near } : { mention, fits };
}

/** The statement of cash flows repeats figures of the statement of operations with the same labels. */
function withoutEchoes(fits: readonly Fit[]): readonly Fit[] {
  const others = fits.filter(({ item }) => item.family !== "CashFlow");
  return others.length > 0 ? others : fits;
}

function isNamed({ book, release, forms }: Reader, { before }: Mention, { item }: Fit): boolean {
  const words = wordsIn(before, forms);
  const printed = book.tables
    .filter(({ table }) => table.release === release)
    .flatMap(({ rows }) => rows.flatMap(([first]) => (first?.item === item ? [first.label] : [])));
  return [item.label, ...printed].some((label) => namesLabel(words, label, forms));
}
