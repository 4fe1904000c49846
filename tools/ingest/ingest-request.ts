import { parseArgs } from "node:util";
import { badArgument } from "../../src/errors.ts";

/** What `npm run ingest` was asked for. */
export interface IngestRequest {
  /** The file of the release's text. */
  readonly file: string;
  /** The release that the text must be of; undefined to take the release from the text. */
  readonly release: string | undefined;
  /** The folder to write into; undefined for `data/`. */
  readonly out: string | undefined;
  /** Tables that the release does not print, although it would be expected to. */
  readonly without: readonly string[];
}

const usage =
  "npm run ingest -- FILE [--release CODE] [--out DIR] [--without TABLE,…]. Nothing was written.";

/**
 * Returns what `npm run ingest` was asked for.
 *
 * @throws bad-argument with what is accepted.
 */
export function ingestRequest(argv: readonly string[]): IngestRequest {
  const { values, positionals } = parsed(argv);
  const [file, another] = positionals;
  if (file === undefined) throw badArgument(`Say which text to ingest: ${usage}`);
  if (another !== undefined)
    throw badArgument(`One text at a time, not ${file} and ${another}: ${usage}`);
  const { release, out, without = [] } = values;
  if (release !== undefined && !/^[1-4]Q\d{2,3}$/.test(release))
    throw badArgument(`--release takes a quarter such as 1Q04, not "${release}": ${usage}`);
  if (out === "") throw badArgument(`--out takes a folder: ${usage}`);
  const tables = without.flatMap((list) => list.split(",")).map((name) => name.trim());
  return { file, release, out, without: tables.filter((name) => name !== "") };
}

function parsed(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        release: { type: "string" },
        out: { type: "string" },
        without: { type: "string", multiple: true },
      },
    });
  } catch (error) {
    const what = error instanceof Error ? error.message.split(". To specify")[0] : String(error);
    throw badArgument(`${what ?? ""}: ${usage}`);
  }
}
