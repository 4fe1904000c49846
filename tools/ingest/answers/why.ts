import type { Dataset } from "../../../src/dataset/dataset.ts";
import type { Failure } from "../../../src/errors.ts";
import { formatChain } from "../../../src/figures/derive/chain.ts";
import type { Figure } from "../../../src/model/figure.ts";
import { isNewerThan, touches } from "../../../src/model/restatement.ts";
import type { Answer } from "./answer.ts";
import type { Difference } from "./difference.ts";

/** Why an answer changed: words that many answers share, and details of this one. */
export interface Why {
  readonly why: string;
  readonly detail?: string;
  /** True if no record explains it. */
  readonly unrecorded?: true;
}

/** Returns why an answer changed, as far as the data show; `after` is the newer dataset. */
export function whyOf(after: Dataset, { kind, before, after: answer }: Difference): Why {
  const { figure, refusal } = answer;
  if (refusal) return whyRefused(refusal);
  if (!figure) return { why: "the catalogue has no such item any more" };
  if (figure.chain) return { why: `derived as ${formatChain(figure.chain)}` };
  if (kind === "changed") return whyChanged(after, figure, before);
  return { why: kind === "newly answered" ? `printed by ${figure.release.code}` : "" };
}

function whyRefused({ data, message }: Failure): Why {
  const noLine = data.reason === "not presented";
  return {
    why: noLine ? "the release that decides the period has no such line" : "",
    detail: message,
  };
}

function whyChanged(after: Dataset, figure: Figure, { figure: was }: Answer): Why {
  const { item, period, release, terms } = figure;
  const restatement = after
    .restatementsOf(item.code)
    .filter((each) => !isNewerThan(each, release) && was && isNewerThan(each, was.release))
    .filter((each) => touches(each, period))
    .at(-1);
  if (restatement) {
    const { reason = "" } = restatement.reached.get(item.code) ?? {};
    return { why: `restated by the ${restatement.by.code} release`, detail: reason };
  }
  const { code } = release;
  if (terms.length > 1)
    return { why: `computed from lines that the ${code} release prints otherwise` };
  return {
    why: `the ${code} release prints another figure, and NO RESTATEMENT of it is recorded`,
    unrecorded: true,
  };
}
