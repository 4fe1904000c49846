import fs from "node:fs";
import path from "node:path";
import { badArgument, Failure } from "../../src/errors.ts";
import type { ExportRequest } from "./export-request.ts";

/**
 * Makes a file and writes it. Nothing is made if it could not be written.
 *
 * @throws bad-argument for a file that is there and may not be replaced, or a folder that is not; host when the system
 *   refuses to write. A file that was there is then as it was.
 */
export async function writeOut(
  request: Target,
  make: () => Promise<Uint8Array | string>,
): Promise<void> {
  refuseTaken(request);
  put(request.out, await make());
}

/** Writes two files that belong together, or none if one cannot be written. Both are made first. */
export function writeBoth(targets: readonly (Target & { readonly content: string })[]): void {
  targets.forEach(refuseTaken);
  for (const { out, content } of targets) put(out, content);
}

type Target = Pick<ExportRequest, "out" | "force">;

function refuseTaken({ out, force }: Target): void {
  const folder = path.dirname(path.resolve(out));
  if (!fs.existsSync(folder))
    throw badArgument(
      `The folder ${folder} does not exist. Nothing was written. Make it, or name another.`,
    );
  if (fs.existsSync(out) && !force)
    throw badArgument(
      `${out} exists and was left as it is. Add --force to replace it, or name another file.`,
    );
}

function put(out: string, content: Uint8Array | string): void {
  const beside = `${out}.writing`;
  try {
    fs.writeFileSync(beside, content);
    fs.renameSync(beside, out);
  } catch (error) {
    fs.rmSync(beside, { force: true });
    const reason = error instanceof Error ? error.message : String(error);
    throw new Failure(
      "host",
      `${out} could not be written: ${reason}. What was there is as it was.`,
    );
  }
}
