import assert from "node:assert/strict";
import { bundle } from "#bundle";
import type { Dataset } from "../../src/dataset/dataset.ts";
import { decodeDataset } from "../../src/dataset/decode/decode-dataset.ts";
import type { DocumentedException } from "../../src/dataset/decode/decode-exceptions.ts";
import type { Check } from "../../src/reconciliation/check.ts";
import { checkOf } from "./held-checks.ts";

/** The lines of the documented exceptions, header first. */
export const lines: readonly string[] = bundle.exceptions.trimEnd().split("\n");

/** Returns the dataset as it would be with other documented exceptions. */
export function withExceptions(exceptions: readonly string[], from = bundle): Dataset {
  return decodeDataset({ ...from, exceptions: `${exceptions.join("\n")}\n` });
}

/** Returns the dataset as it would be without the exception for a check. */
export function without(check: string): Dataset {
  return withExceptions(lines.filter((line) => line !== lineOf(check)));
}

/** Returns the dataset as it would be if the exception for a check were recorded with other words in some columns. */
export function recordedAs(check: string, change: Partial<Record<Field, string>>): Dataset {
  const recorded = lineOf(check);
  return withExceptions(lines.map((line) => (line === recorded ? changed(line, change) : line)));
}

type Field = keyof DocumentedException;

const fields = (lines[0] ?? "").split("\t") as readonly Field[];

function changed(line: string, change: Partial<Record<Field, string>>): string {
  return line
    .split("\t")
    .map((cell, i) => change[fields[i] ?? "reason"] ?? cell)
    .join("\t");
}

/** Returns the line that would record an exception for a check. */
export function lineFor(check: Check, of: Dataset, kind: string, evidence: string): string {
  const { relation, release, table, item, period, column, printed, id } = check;
  const place = [relation, release, table, item, period, column].join(":");
  const variant = id.slice(place.length + 1);
  const identity =
    of.tables.find((each) => each.release.code === release && each.id === table)?.identity.code ??
    table;
  return [
    ...[relation, release, identity, item, period, column, variant, kind, printed, evidence],
    "It was looked at.",
  ].join("\t");
}

function lineOf(id: string): string {
  const check = checkOf(id);
  const { item, period, column, relation, release, printed } = check;
  const found = lines.filter((line) => {
    const cells = line.split("\t");
    const at = (field: Field): string | undefined => cells[fields.indexOf(field)];
    return (
      at("relation") === relation &&
      at("release") === release &&
      at("item") === item &&
      at("period") === period &&
      at("column") === column &&
      at("printed") === printed &&
      id.endsWith(`:${column}${at("variant") === "" ? "" : `:${at("variant") ?? ""}`}`)
    );
  });
  assert.equal(found.length, 1, `one exception for ${id}`);
  return found[0] ?? "";
}
