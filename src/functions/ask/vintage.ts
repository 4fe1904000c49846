import { asKnownOn } from "../../dataset/as-known-on.ts";
import type { Dataset } from "../../dataset/dataset.ts";
import { keepingFor } from "../../dataset/on-need.ts";
import { attempt, badArgument, Failure, notFound } from "../../errors.ts";
import { formatDate } from "../../model/calendar.ts";
import { longestTyped, normaliseCode } from "../../model/code.ts";
import { decodeDate } from "../../model/decode-date.ts";
import { keepingTexts } from "../../model/keeping-texts.ts";
import { periodOrFailure } from "../../model/decode-period.ts";
import { quarterAt, type Period } from "../../model/period.ts";
import { quoted } from "../../model/quoted.ts";
import type { Vintage } from "../../model/release.ts";
import { codeTable } from "../code-lists/code-lists.ts";

/** A release argument in parts: which prints are meant, and the day on which they were known. */
export interface ReleaseArgument {
  /** `latest` if there is only a date. */
  readonly code: string;
  /** ISO date. */
  readonly knownOn?: string;
}

const plainCode = /^(?:[a-z]+|\dQ\d\d\d?)$/i;

/**
 * Splits a release argument: `first`, `1Q03`, a date, or a code and a date such as `first@2003-12-31`.
 *
 * @throws bad-argument if the part after `@` is not a date, and for a date that cannot be read.
 */
export function decodeReleaseText(text: string): ReleaseArgument {
  if (text === "") return { code: "latest" };
  if (plainCode.test(text)) return { code: text };
  if (text.length > longestTyped) return { code: text };
  const [code = "", date, ...more] = text.normalize("NFKC").split("@");
  if (date === undefined) {
    const knownOn = decodeDate(text);
    return knownOn === undefined ? { code: releaseCode(text) } : { code: "latest", knownOn };
  }
  const isCode = more.length === 0 && code.trim() !== "" && decodeDate(code) === undefined;
  const knownOn = isCode ? decodeDate(date) : undefined;
  if (knownOn !== undefined) return { code: releaseCode(code), knownOn };
  throw badArgument(
    () =>
      `${quoted(text)} is not a release with a date. Write 1Q03@2003-12-31 or first@2003-12-31.`,
    { reason: "not a release with a date", argument: "release", typed: text },
  );
}

/** A release is named after its quarter, in any spelling: `Q4 FY2003` is 4Q03. */
function releaseCode(text: string): string {
  const period = /\d/.test(text) && periodOrFailure(text, noQuarter);
  return period && !(period instanceof Failure) && period.quarters === 1 ? period.code : text;
}

/** LFQ is not the name of a release. Counted from this quarter it matches none. */
const noQuarter = quarterAt(0);

/** The part of the dataset that a call can see. */
export interface View {
  /** The dataset as known on the date given; without a date, all of it. */
  readonly data: Dataset;
  /** The quarter that LFQ means: the newest of the view, or that of the release named. */
  readonly newest: Period;
  /** That date, ISO. */
  readonly knownOn: string | undefined;
}

/**
 * Returns the dataset as known on a date, and its newest quarter. The vintage does not choose the period: LFQ counts in
 * the newest release of the view, or in the one that is named.
 *
 * For a date before every release there is nothing to answer, but the codes of all releases stay known.
 */
function viewOf(all: Dataset, { code, knownOn }: ReleaseArgument): View {
  const known = knownOn === undefined ? all : asKnownOn(all, knownOn);
  const data = known.releases.length > 0 ? known : all;
  const named = codeTable(data, "Release").find(code);
  const newest = typeof named === "object" ? named : data.releases.at(-1);
  if (!newest) throw notFound("There is no release in the data.", { reason: "no release" });
  return { data, newest: newest.quarter, knownOn };
}

/** The meaning of the text of a release argument in a dataset. */
export interface ReadRelease {
  /** The dataset as known on its date. */
  readonly view: View;
  readonly code: string;
  /** The meaning of its code there: see `findVintage`. */
  readonly vintage: Vintage | Failure | undefined;
}

/** Returns the meaning of the text of a release argument, or why it cannot be read. Each text is read once for a dataset. */
export const readRelease = (all: Dataset, text: string): ReadRelease | Failure => readIn(all)(text);

const readIn = keepingFor((all: Dataset) =>
  keepingTexts((text) =>
    attempt((): ReadRelease => {
      const argument = decodeReleaseText(text);
      const [view, { code }] = [viewOf(all, argument), argument];
      return { view, code, vintage: findVintage(view, code) };
    }),
  ),
);

/**
 * Returns the vintage that the code of a release means in its view; undefined for a text that is not a code of a release;
 * a failure for a quarter whose release the view does not hold, and for a date before every release.
 */
export function findVintage(view: View, code: string): Vintage | Failure | undefined {
  const vintage = codeTable(view.data, "Release").find(code);
  if (vintage === undefined && !isQuarter(code)) return undefined;
  const { data, knownOn } = view;
  if (knownOn !== undefined && data.releases.every(({ date }) => date > knownOn))
    return noneBy(knownOn);
  return vintage ?? findUnheld(view, code);
}

/** Says whether a text is a quarter, which a release may be named after. */
export const isQuarter = (text: string): boolean =>
  text.length <= longestTyped && /^[1-4]Q\d{2,3}$/.test(normaliseCode(text));

const noneBy = (isoDate: string): Failure =>
  notFound(
    `No release in the data was published by ${formatDate(isoDate)}. Leave the release out, or write a later date.`,
    { reason: "no release by then", knownOn: isoDate },
  );

/**
 * Returns the failure of a text that names a quarter whose release the view does not hold. Such a text is not misspelled.
 */
export function findUnheld(
  { data, knownOn }: Pick<View, "data" | "knownOn">,
  text: string,
): Failure | undefined {
  const held = codeTable(data, "NamedRelease");
  if (!isQuarter(text) || held.find(text)) return undefined;
  const codes = held.codes.join(", ");
  const code = normaliseCode(text);
  const told =
    knownOn === undefined
      ? `The ${code} release is not available. Available: ${codes}.`
      : `The ${code} release is not available as of ${formatDate(knownOn)}. Available by then: ${codes}.`;
  return notFound(told, { reason: "release not held", release: code, held: held.codes, knownOn });
}
