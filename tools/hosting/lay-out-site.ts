import fs from "node:fs";
import path from "node:path";
import { headerFiles, type HeaderFile } from "./header-files.ts";
import { headerRules } from "./header-rules.ts";

/** The inputs of a site. */
export interface SiteRequest {
  /** The built add-in. */
  readonly build: string;
  /** The folder that is uploaded: new, or of an earlier version. */
  readonly site: string;
  /** The address the add-in is built for. */
  readonly url: URL;
  readonly today: Date;
}

/**
 * What was done: the chunks of earlier builds that were kept, those that were deleted, the header files that were not
 * changed.
 */
export interface SiteReport {
  readonly kept: readonly string[];
  readonly removed: readonly string[];
  readonly foreign: readonly string[];
}

/** A workbook may stay open for weeks; its page requests the chunks of the version that it started with. */
const daysKept = 60;
const record = "earlier-chunks.json";

/**
 * Writes a built add-in as a site: its files below the path of its address, the header files at the top.
 *
 * Chunks of earlier builds are kept for 60 days after the first build without them. A list next to them holds the day,
 * because a copy from a repository does not keep the dates of files.
 */
export function layOutSite({ build, site, url, today }: SiteRequest): SiteReport {
  const home = path.join(site, url.pathname);
  const files = filesIn(build);
  const report = retireChunks(home, files, today);
  for (const file of files) copy(path.join(build, file), path.join(home, file));
  const headers = headerFiles(headerRules(files), url.pathname);
  return {
    ...report,
    foreign: headers.filter((file) => !write(site, url.pathname, file)).map(({ name }) => name),
  };
}

/** Returns the files below a folder, by their paths with `/`. */
export function filesIn(folder: string): string[] {
  return fs
    .readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll(path.sep, "/"))
    .filter((file) => fs.statSync(path.join(folder, file)).isFile())
    .sort();
}

function retireChunks(
  home: string,
  current: readonly string[],
  today: Date,
): Pick<SiteReport, "kept" | "removed"> {
  const chunks = path.join(home, "chunks");
  if (!fs.existsSync(chunks)) return { kept: [], removed: [] };
  const list = path.join(chunks, record);
  const known = fs.existsSync(list)
    ? (JSON.parse(fs.readFileSync(list, "utf8")) as Record<string, string>)
    : {};
  const earlier = filesIn(chunks).filter(
    (file) => file !== record && !current.includes(`chunks/${file}`),
  );
  const since = (file: string): string => known[file] ?? today.toISOString().slice(0, 10);
  const [kept, removed] = partition(earlier, (file) => daysSince(since(file), today) <= daysKept);
  for (const file of removed) fs.rmSync(path.join(chunks, file));
  const dates = Object.fromEntries(kept.map((file) => [file, since(file)]));
  fs.writeFileSync(list, `${JSON.stringify(dates, null, 2)}\n`);
  return { kept, removed };
}

const daysSince = (day: string, today: Date): number =>
  (today.getTime() - Date.parse(day)) / 86_400_000;

function partition<T>(all: readonly T[], isIn: (each: T) => boolean): [T[], T[]] {
  return [all.filter(isIn), all.filter((each) => !isIn(each))];
}

function copy(from: string, to: string): void {
  fs.mkdirSync(path.dirname(to), { recursive: true });
  fs.copyFileSync(from, to);
}

/** A header file with rules for the rest of the site is not changed, and ours is written next to it. */
function write(site: string, base: string, { name, text }: HeaderFile): boolean {
  const file = path.join(site, name);
  const isOurs = !fs.existsSync(file) || isBelow(base, name, fs.readFileSync(file, "utf8"));
  fs.writeFileSync(isOurs ? file : `${file}.iij`, text);
  return isOurs;
}

function isBelow(base: string, name: string, text: string): boolean {
  const addresses = name.endsWith(".json")
    ? [...text.matchAll(/"route": *"([^"]*)"/g)].map(([, route = ""]) => route)
    : text.split("\n").filter((line) => /^\S/.test(line));
  return addresses.every((address) => address.startsWith(base));
}
