import type { ExceptionKind } from "../../dataset/decode/decode-exceptions.ts";
import type { Relation } from "../check.ts";
import { testConvention } from "./convention.ts";
import type { TestEvidence } from "./evidence.ts";
import { testForced } from "./forced.ts";
import { testMisnamedPeriod } from "./misnamed-period.ts";
import { testMisprint } from "./misprint.ts";
import { testUndisclosedFlow } from "./undisclosed-flow.ts";

/** A kind of exception: what it can explain, and the test of its evidence. */
interface Kind {
  /** Only contradictions of these relations can be explained by this kind. */
  readonly relations: readonly Relation[];
  readonly test: TestEvidence;
}

/** The kinds of exceptions. No kind excuses a sum, a restatement or a balance sheet that does not balance. */
export const kinds: Readonly<Record<ExceptionKind, Kind>> = {
  forced: {
    relations: ["share", "translation", "same figure"],
    test: testForced,
  },
  "undisclosed flow": {
    relations: ["roll-forward"],
    test: testUndisclosedFlow,
  },
  convention: { relations: ["change"], test: testConvention },
  misprint: { relations: ["text", "same figure"], test: testMisprint },
  "period misnamed": { relations: ["text"], test: testMisnamedPeriod },
};
