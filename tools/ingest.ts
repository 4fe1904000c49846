// npm run ingest -- FILE [--release CODE] [--out DIR] [--without TABLE,…]: reads the text of a release into the files of
// data/<code>/, or of DIR, which can be copied over data/. Exit code 1 while something is refused or asked.
import fs from "node:fs";
import path from "node:path";
import { badArgument } from "../src/errors.ts";
import { runTool } from "./fail.ts";
import { reportAfterTables } from "./ingest/after-tables.ts";
import { ingestRequest } from "./ingest/ingest-request.ts";
import { ingest } from "./ingest/ingest.ts";
import { lastWords, reportOf } from "./ingest/report.ts";
import { readText } from "./ingest/text/read-text.ts";
import { inFolder, laidOver, readDataFiles } from "./ingest/writing/data-files.ts";
import { tellStale } from "./ingest/writing/stale-files.ts";
import { withoutRelease } from "./ingest/writing/without-release.ts";
import { writeAll } from "./ingest/writing/write-all.ts";

const dataFolder = path.resolve(import.meta.dirname, "../data");

runTool(() => {
  const { file, release, out, without } = ingestRequest(process.argv.slice(2));
  if (!fs.existsSync(file)) throw badArgument(`${file} is not there. Nothing was written.`);
  const text = readText(fs.readFileSync(file));
  const target = out ?? dataFolder;
  const own = out === undefined ? new Map<string, string>() : readDataFiles(out);
  tellStale(readDataFiles(dataFolder), own, target);
  const files = laidOver(readDataFiles(dataFolder), own);
  const done = ingest({ text, files, release, without });
  for (const line of reportOf(done)) console.log(line);
  if (done.refused.length > 0) {
    process.exitCode = 1;
    return;
  }
  writeAll(target, done.files);
  if (done.asked.length > 0) process.exitCode = 1;
  else {
    const whole = laidOver(files, done.files);
    inFolder(withoutRelease(whole, done.release), (before) => {
      inFolder(whole, (after) => {
        const { formatted } = reportAfterTables({ release: done.release, text, before, after });
        for (const line of formatted) console.log(line);
      });
    });
  }
  for (const line of lastWords(done, target)) console.log(line);
});
