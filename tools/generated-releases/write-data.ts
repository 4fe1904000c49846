import fs from "node:fs";
import path from "node:path";
import type { Bundle } from "../../src/dataset/bundle/bundle.ts";
import { reasonsIn } from "../check-data/check-reasons.ts";
import type { Dataset } from "../../src/dataset/dataset.ts";
import { generatedReasons } from "./generate-data.ts";

/** The files that only the pane uses, and files about a text; nothing is generated for them. */
const notGenerated = ["notes", "heads", "guidance", "passed-over"] as const;

/**
 * Writes generated data as a data folder in the form of `data/`. The heads of the lists that stay empty come from `held`.
 */
export function writeData(
  bundle: Bundle,
  {
    held,
    folder,
    data,
  }: { readonly held: string; readonly folder: string; readonly data: Dataset },
): void {
  const write = (name: string, text: string): void => {
    const file = path.join(folder, `${name}.tsv`);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, text);
  };
  const { items, releases, restatements, redefinitions, corrections, exceptions } = bundle;
  const { sums, remarks, tableList: tables } = bundle;
  const lists = { items, releases, tables, restatements, redefinitions, corrections, exceptions };
  for (const [name, text] of Object.entries({ ...lists, sums, remarks })) write(name, text);
  for (const { release, table, text } of bundle.tables) write(`${release}/${table}`, text);
  for (const { release, text } of bundle.prose) write(`${release}/prose`, text);
  for (const { release, text } of bundle.claims) write(`${release}/claims`, text);
  for (const name of notGenerated) {
    const text = fs.readFileSync(path.join(held, `${name}.tsv`), "utf8");
    write(name, `${text.split("\n", 1)[0] ?? ""}\n`);
  }
  write("omissions", `${["release\ttable\treason", ...omissionsIn(data)].join("\n")}\n`);
  const rows = reasonsIn(data).map((reason) => `${reason}\t${generatedReasons.get(reason) ?? ""}`);
  write("reasons", `${["reason\tjapanese", ...rows].join("\n")}\n`);
}

/** A table that the issuer prints in some years only. */
const omissionsIn = ({ releases, tables }: Dataset): string[] =>
  releases
    .filter(
      (release) =>
        !tables.some((table) => table.release === release && table.identity.code === "backbone"),
    )
    .map(({ code }) => `${code}\tbackbone\tNo backbone costs are printed this year.`);
