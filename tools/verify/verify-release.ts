import type { Bundle } from "../../src/dataset/bundle/bundle.ts";
import type { Dataset } from "../../src/dataset/dataset.ts";
import { guidanceColumns } from "../../src/dataset/decode/decode-guidance.ts";
import type { TableHead } from "../../src/dataset/decode/decode-heads.ts";
import { decodeRows } from "../../src/dataset/decode/tsv.ts";
import { decodePrintedPeriod } from "../../src/model/decode-period.ts";
import { endOf } from "../../src/model/period.ts";
import type { Release } from "../../src/model/release.ts";
import { passedOverColumns } from "../check-data/check-passed-over.ts";
import { compareHead } from "./compare-head.ts";
import { compareQuotes, type Quote, type TextLine } from "./compare-quotes.ts";
import { compareTableHeads } from "./compare-table-heads.ts";
import { compareTables } from "./compare-tables.ts";
import { inContext, numbersOf, uncovered, type TextNumber } from "./coverage.ts";
import { scaleIn } from "../release-text/caption.ts";
import { readRelease, type ReleaseText } from "../release-text/release-text.ts";

/** The result of verifying a release: lines of a summary, differences, and unrecorded numbers of the text. */
export interface Verified {
  readonly summary: readonly string[];
  readonly faults: readonly string[];
  readonly uncovered: readonly string[];
}

/** The data, and the text of a release to compare with. */
interface Against {
  readonly bundle: Bundle;
  readonly data: Dataset;
  readonly text: string;
  /** The heads that are recorded of the tables. */
  readonly heads?: readonly TableHead[];
  /** The log of the guidance, which is not in the bundle. */
  readonly guidance: string;
  /** The numbers of the running texts that are not figures of the company; without this list, numbers are not checked. */
  readonly passedOver?: string;
}

/** Compares everything recorded of a release with its text. */
export function verifyRelease(
  release: Release,
  { bundle, data, text, guidance, passedOver, heads = [] }: Against,
): Verified {
  const read = readRelease(text);
  const held = data.tables.filter((table) => table.release === release);
  const lines = read.lines.map((line) => ({ text: line }));
  const tables = compareTables(held, read);
  const proseQuotes = quotesOf(release, bundle.prose, "prose.tsv");
  const claimQuotes = quotesOf(release, bundle.claims, "claims.tsv");
  const prose = compareQuotes(proseQuotes, lines);
  const claims = compareQuotes(claimQuotes, lines);
  const remarks = compareQuotes(remarkQuotes(release, bundle.remarks), [...lines, ...rowsOf(read)]);
  const guided = compareQuotes(guidanceQuotes(release, guidance), lines);
  const numbers = numbersOf(lines);
  const passed = compareQuotes(passedOverQuotes(release, passedOver ?? ""), lines);
  const left = uncovered(numbers, [
    ...prose.found,
    ...claims.found,
    ...remarks.found,
    ...guided.found,
    ...passed.found,
  ]).map((number) => `${number.text} in "${inContext(number, lines)}"`);
  const empty = proseQuotes.length + claimQuotes.length === 0;
  return {
    summary: [
      `${tables.cells} printed cells, ${prose.cells} figures of the text, ${claims.cells} claims, ${remarks.cells} remarks and ${guided.cells} entries of the guidance agree`,
      `${numbers.length - left.length} of ${numbers.length} numbers of the running text are recorded`,
    ],
    faults: [
      ...tables.faults,
      ...compareTableHeads(held, heads, read),
      ...prose.faults,
      ...claims.faults,
      ...remarks.faults,
      ...guided.faults,
      ...passed.faults,
      ...(passedOver === undefined
        ? []
        : left.map(
            (number) =>
              `text: ${number} is recorded nowhere: prose, claims, guidance or passed-over`,
          )),
      ...compareHead(release, held, read.lines),
      ...(empty
        ? ["prose.tsv and claims.tsv are both empty: nothing of the text is recorded"]
        : []),
    ],
    uncovered: left,
  };
}

/** The running text of a release, and its numbers that no file records. */
export interface Unrecorded {
  readonly lines: readonly TextLine[];
  readonly numbers: readonly TextNumber[];
}

/** A release's text, and the files that record its numbers. */
export type Recorded = Pick<Against, "bundle" | "text"> &
  Partial<Pick<Against, "guidance" | "passedOver">>;

/** Returns the numbers of the running text that are not recorded. */
export function unrecordedIn(
  release: Release,
  { bundle, text, guidance = "", passedOver = "" }: Recorded,
): Unrecorded {
  const lines = readRelease(text).lines.map((line) => ({ text: line }));
  const quotes = [
    ...quotesOf(release, bundle.prose, "prose.tsv"),
    ...quotesOf(release, bundle.claims, "claims.tsv"),
    ...guidanceQuotes(release, guidance),
    ...passedOverQuotes(release, passedOver),
  ];
  const { found } = compareQuotes(quotes, lines);
  return { lines, numbers: uncovered(numbersOf(lines), found) };
}

const columns: Readonly<Record<string, string>> = {
  "prose.tsv": "item period printed scale qualifier near",
  "claims.tsv": "item period column printed scale near",
};

/** Returns the recorded figures of a release's text. */
function quotesOf(release: Release, texts: Bundle["prose"], file: string): Quote[] {
  const text = texts.find((each) => each.release === release.code)?.text ?? "";
  return decodeRows(`${release.code}/${file}`, text, columns[file] ?? "").map(({ cells }) => {
    const { item = "", period = "", printed = "", scale = "", near = "", qualifier } = cells;
    const quote = { item, period, printed, scale, near, ...naming(release, period) };
    return qualifier === undefined ? quote : { ...quote, qualifier };
  });
}

/** The future period that a line must name. */
function naming(release: Release, code: string): Pick<Quote, "names"> {
  const period = decodePrintedPeriod(code);
  if (endOf(period) <= endOf(release.quarter)) return {};
  const year = /^FY(\d{4})$/.exec(code)?.[1];
  return { names: new RegExp(year === undefined ? code : `${code}|fiscal (?:year )?${year}`) };
}

function remarkQuotes({ code }: Release, text: string): Quote[] {
  const header = "kind item period release amount scale near text japanese";
  return decodeRows("remarks.tsv", text, header)
    .filter(({ cells }) => cells["release"] === code)
    .map(({ cells }) => {
      const { item = "", period = "", amount: printed = "", scale = "", near = "" } = cells;
      return { item, period, printed, scale, near };
    });
}

function passedOverQuotes({ code }: Release, text: string): Quote[] {
  if (text === "") return [];
  return decodeRows("passed-over.tsv", text, passedOverColumns)
    .filter(({ cells }) => cells["release"] === code)
    .map(({ cells: { printed = "", near = "" } }) => ({
      ...{ item: "a number that is passed over", period: "", printed, scale: "any", near },
    }));
}

/** The words of the release must be near the recorded words, and so must the bounds in them. */
function guidanceQuotes(release: Release, text: string): Quote[] {
  if (text === "") return [];
  return decodeRows("guidance.tsv", text, guidanceColumns)
    .filter(({ cells }) => cells["release"] === release.code)
    .flatMap(({ cells }) => {
      const { item = "", period = "", worded = "", low = "", high = "", near = "" } = cells;
      const named = [...new Set([low, high])].filter((end) => worded.split(" ").includes(end));
      return (named.length > 0 ? named : [""]).map((printed) => ({
        ...{ item, period, printed, scale: cells["scale"] || "any", ...naming(release, period) },
        near: near === "" ? worded : `${worded}|${near}`,
      }));
    });
}

const scaleNames: Readonly<Record<number, string>> = { 0: "ones", 3: "thousands", 6: "millions" };

/** Returns the rows of a release's tables as lines, with the scale their captions give. */
function rowsOf({ tables }: ReleaseText): TextLine[] {
  return tables.flatMap(({ caption, rows }) => {
    const scale = scaleNames[scaleIn(caption) ?? -1];
    return rows.map((cells) => ({
      text: cells.join("\t"),
      ...(scale !== undefined && { scale }),
    }));
  });
}
