import { canCarry } from "../../dataset/contradictions.ts";
import type { Dataset } from "../../dataset/dataset.ts";
import type { DocumentedException } from "../../dataset/decode/decode-exceptions.ts";
import { groupBy } from "../../dataset/group-by.ts";
import type { Finding } from "../finding.ts";
import { failed, type Case, type Evidence, type Ground } from "./evidence.ts";
import { kinds } from "./kinds.ts";

/** The exception recorded for a finding, with its evidence as tested. */
export interface Excuse {
  readonly exception: DocumentedException;
  readonly evidence: Evidence;
}

/** Returns the excuse of an inconsistent finding, or undefined. */
export type FindExcuse = (finding: Finding) => Excuse | undefined;

/**
 * Returns a `FindExcuse`: it finds the exception recorded for a finding, with its evidence tested.
 *
 * An exception excuses one text in its release, and the same text in the same place of newer releases. Its evidence must
 * hold in each. The oldest exception that fits is used, so a row that repeats it is never used.
 */
export function excusesOf({ exceptions }: Dataset, ground: Ground): FindExcuse {
  const recorded = groupBy(exceptions, placeOfException);
  return (finding) => {
    const exception = recorded
      .get(placeOfFinding(finding))
      ?.find((each) => canCarry(each, finding.target.table));
    return exception && { exception, evidence: testEvidence({ finding, exception }, ground) };
  };
}

function testEvidence(of: Case, ground: Ground): Evidence {
  const { relations, test } = kinds[of.exception.kind];
  if (!relations.includes(of.finding.relation))
    return failed(`this kind explains only these relations: ${relations.join(", ")}`);
  return test(of, ground);
}

const placeOfException = (exception: DocumentedException): string => {
  const { relation, table, item, period, column, variant, printed } = exception;
  return [relation, table, item, period, column, variant, printed].join("|");
};

const placeOfFinding = ({ relation, target, variant }: Finding): string => {
  const { table, item, column, text } = target;
  const { period, column: kind } = column;
  return [relation, table.identity.code, item.code, period.code, kind, variant, text].join("|");
};
