import path from "node:path";
import { parseArgs } from "node:util";
import { badArgument } from "../../src/errors.ts";
import { fills, type Fill } from "../../src/sheet/plan/placement.ts";

/** What `npm run export` was asked for. */
export interface ExportRequest {
  readonly out: string;
  readonly kind: (typeof endings)[number];
  readonly fill: Fill;
  /** Codes of sheets, in order; none means all. */
  readonly only: readonly string[];
  readonly language: Language;
  /** Whether an existing file is overwritten. */
  readonly force: boolean;
}

export const languages = ["en", "ja"] as const;

export type Language = (typeof languages)[number];

const endings = ["xlsx", "csv", "json"] as const;

const known = ".xlsx, .csv or .json";

const nothingWritten = "Nothing was written.";

/**
 * Returns what `npm run export` was asked for; by default, every sheet as values, in English.
 *
 * @throws bad-argument with what is accepted.
 */
export function exportRequest(argv: readonly string[]): ExportRequest {
  const { values } = parsed(argv);
  const { out, fill, language, only, force = false } = values;
  if (out === undefined || out === "")
    throw badArgument(
      `--out FILE is missing. FILE ends in ${known}, such as --out iij.xlsx. ${nothingWritten}`,
    );
  const kind = oneOf(endings, path.extname(out).slice(1).toLowerCase());
  if (!kind)
    throw badArgument(`${out} cannot be exported: FILE must end in ${known}. ${nothingWritten}`);
  if (kind !== "xlsx" && (only !== undefined || fill !== undefined))
    throw badArgument(
      `A .${kind} holds every ${kind === "csv" ? "printed figure, a row each" : "reported fact"}: --only and --fill choose sheets of an .xlsx. Leave them out. ${nothingWritten}`,
    );
  if (kind === "json" && language !== undefined)
    throw badArgument(
      `A .json holds names of concepts and no labels: --language has nothing to choose. Leave it out. ${nothingWritten}`,
    );
  return {
    out,
    kind,
    fill: choice("--fill", fills, fill ?? "values"),
    language: choice("--language", languages, language ?? "en"),
    only: (only ?? "")
      .split(",")
      .map((code) => code.trim())
      .filter((code) => code !== ""),
    force,
  };
}

function parsed(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      options: {
        out: { type: "string" },
        fill: { type: "string" },
        only: { type: "string" },
        language: { type: "string" },
        force: { type: "boolean" },
      },
    });
  } catch (error) {
    const what = error instanceof Error ? error.message.split(". To specify")[0] : String(error);
    throw badArgument(
      `${what}. Known: --out FILE, --fill ${fills.join("|")}, --only CODE,…, --language ${languages.join("|")}, --force. ${nothingWritten}`,
    );
  }
}

const oneOf = <T extends string>(words: readonly T[], word: string): T | undefined =>
  words.find((each) => each === word);

function choice<T extends string>(option: string, words: readonly T[], given: string): T {
  const found = oneOf(words, given);
  if (found !== undefined) return found;
  throw badArgument(`${option} takes ${listed(words)}, not "${given}". ${nothingWritten}`);
}

const listed = (words: readonly string[]): string =>
  `${words.slice(0, -1).join(", ")} or ${words.at(-1) ?? ""}`;
