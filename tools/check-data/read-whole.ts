import type { Dataset } from "../../src/dataset/dataset.ts";

/**
 * Reads every table and every list of a dataset, which are decoded when they are read, so that the build finds each
 * fault. Returns how many entries there are.
 *
 * @throws broken for the first that cannot be decoded.
 */
export function readWhole(data: Dataset): number {
  const { prints, claims, sums, exceptions, restatements, redefinitions, remarks } = data;
  const releases = data.releases.map((release) => ({ ...release }));
  const rows = data.tables.flatMap((table) => table.rows);
  return [
    releases,
    rows,
    prints,
    claims,
    sums,
    exceptions,
    restatements,
    redefinitions,
    remarks,
  ].reduce((count, list) => count + list.length, 0);
}
