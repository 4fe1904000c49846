import { badArgument } from "../../../src/errors.ts";

/**
 * Returns the text of a file.
 *
 * @throws bad-argument for a file that is not text in UTF-8.
 */
export function readText(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw badArgument(
      "The file is not text in UTF-8. Nothing was written. Save it as UTF-8 first.",
    );
  }
}
