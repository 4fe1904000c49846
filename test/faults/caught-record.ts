// The kept record of a run of all faults: one line for each fault, with the stage that caught it.
import fs from "node:fs";
import path from "node:path";
import { stages, type Stage } from "./caught.ts";
import type { Fault, Kind } from "./fault.ts";
import { kinds } from "./kinds.ts";

const file = path.join(import.meta.dirname, "caught.tsv");

/** A fault with its kind; the name is unique. */
export interface NamedFault {
  readonly name: string;
  readonly kind: Kind;
  readonly fault: Fault;
}

export const kindName = ({ what, inText }: Kind): string =>
  `${what}${inText ? ", in the text too" : ""}`;

export const faultsOf = (kind: Kind): NamedFault[] =>
  kind.faults.map((fault) => ({ name: `${kindName(kind)}\t${fault.place}`, kind, fault }));

export const allFaults: readonly NamedFault[] = kinds.flatMap(faultsOf);

/** Returns the stage that caught each fault when all were last run. */
export function readRecord(): ReadonlyMap<string, Stage> {
  if (!fs.existsSync(file)) return new Map();
  const lines = fs.readFileSync(file, "utf8").trimEnd().split("\n").slice(1);
  return new Map(
    lines.flatMap((line) => {
      const [kind = "", place = "", caught] = line.split("\t");
      const stage = stages.find((each) => each === caught);
      return stage ? [[`${kind}\t${place}`, stage] as const] : [];
    }),
  );
}

export function writeRecord(record: ReadonlyMap<string, Stage>): void {
  const lines = [...record].map(([name, stage]) => `${name}\t${stage}`);
  fs.writeFileSync(file, `${["kind\tplace\tcaught", ...lines].join("\n")}\n`);
}

/** Returns why nothing sees a fault; undefined where something must. */
export const reasonOf = ({ kind: { unseen }, fault }: NamedFault): string | undefined =>
  typeof unseen === "string" ? unseen : unseen?.[fault.place];
