import type { Dataset } from "../../dataset/dataset.ts";
import { keeping, keepingFor } from "../../dataset/on-need.ts";
import { endOf, type Period } from "../../model/period.ts";
import type { Release, Vintage } from "../../model/release.ts";
import { chooseChain, type Candidate } from "./candidates.ts";
import type { Links } from "./chain.ts";

/** A column of a statement as a release prints it: all its lines for one period. */
export interface Span {
  readonly period: Period;
  readonly release: Release;
}

/**
 * Returns the columns of a statement that add up to a period that no release prints, or undefined.
 *
 * The chain is chosen for the whole statement, so the lines of a derived column foot. `chooseChain` documents the order
 * of preference.
 *
 * @example
 * // Operations 2Q03, latest: FY2003 and 3Q03 and 4Q03 of the 4Q03 release, 1Q03 of the 1Q03 release
 */
export function findColumnChain(
  data: Dataset,
  statement: string,
  period: Period,
  vintage: Vintage,
): Links<Span> | undefined {
  return chainsIn(data)(statement)(vintage)(period);
}

const chainsIn = keepingFor((data: Dataset) =>
  keeping((statement: string) => {
    const candidates = candidatesOf(data, statement);
    return keeping((vintage: Vintage) =>
      keeping(
        (period: Period) => chooseChain(candidates, vintage, [period.first, endOf(period)]),
        ({ first, quarters }) => first * 4 + quarters,
      ),
    );
  }),
);

function candidatesOf(data: Dataset, statement: string): Candidate<Span>[] {
  return data.periodsOf(statement).flatMap((period) =>
    data.releasesOf(statement, period).map((release, i, printing): Candidate<Span> => ({
      from: period.first,
      to: endOf(period),
      of: { period, release },
      release,
      newest: i === 0,
      oldest: i === printing.length - 1,
    })),
  );
}
