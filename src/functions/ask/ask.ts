import type { Dataset } from "../../dataset/dataset.ts";
import { openDataset } from "../../dataset/open-dataset.ts";
import { attempt, Failure } from "../../errors.ts";
import { requireBase, type Basis } from "../../figures/compare/change.ts";
import { requireUnitFor } from "../../figures/value-in.ts";
import type { Item } from "../../model/item.ts";
import type { Period } from "../../model/period.ts";
import type { MoneyUnit } from "../../model/unit.ts";
import { answers } from "../answers/answers.ts";
import { catalogue, type FunctionEntry, type FunctionId } from "../catalogue.ts";
import { argumentText, type Call } from "./call.ts";
import { decodeArguments } from "./decode-arguments.ts";
import { outside } from "./outside.ts";
import type { Answered } from "./value.ts";
import { decodeReleaseText, viewOf, type ReleaseArgument } from "./vintage.ts";

const entries = new Map(catalogue.map((entry) => [entry.id, entry]));

/**
 * Returns what a function of the catalogue answers: exact values; failures where there is no figure, alone or in a block.
 *
 * It knows nothing of Excel. The arguments come as a cell sends them and are judged before the data: the form of each,
 * whether they fit one another, then the period, the release and the figure. A date among them makes the whole call ask
 * the dataset as known on that day.
 *
 * @throws Failure for arguments that have no answer. A figure that is not there is returned as a failure, since a throw
 * costs more than an answer: take both for one, as `attempt` does.
 *
 * @example ask("REVENUE", ["4Q03", "SI"]) // Decimal 4001449
 */
export function ask(
  id: FunctionId,
  values: readonly unknown[],
  data: Dataset = openDataset(),
): Answered {
  const { call, decoded } = decodeCall(id, values, data);
  const answer = answers[id] as (decoded: unknown, call: Call) => Answered;
  return answer(decoded, call);
}

/** A call whose arguments are decoded, and fit one another. */
export interface DecodedCall {
  readonly call: Call;
  readonly decoded: Readonly<Record<string, unknown>>;
}

/**
 * Returns the arguments of a call, decoded, and the view that answers it.
 *
 * @throws Failure as `ask` does, but for what the data lack.
 */
export function decodeCall(
  id: FunctionId,
  values: readonly unknown[],
  data: Dataset = openDataset(),
): DecodedCall {
  const entry = entries.get(id);
  if (!entry) throw new TypeError(`There is no function ${id}`);
  const call = callOf(entry, values, data);
  const { values: decoded, absent } = decodeArguments(call);
  requireFitting(decoded);
  const { period } = decoded as Asked;
  if (absent) throw outsideBefore(call, period, absent) ?? absent;
  return { call, decoded };
}

/** A period is refused before a release, unless there is no release by the date and so no period either. */
const outsideBefore = ({ data }: Call, period: Period | undefined, { data: why }: Failure) =>
  period && why.reason !== "no release by then" ? outside(data, period) : undefined;

function callOf(entry: FunctionEntry, values: readonly unknown[], data: Dataset): Call {
  const parameter = entry.parameters.find(({ takes }) => takes === "vintage");
  const text = attempt((): ReleaseArgument =>
    parameter ? decodeReleaseText(argumentText({ entry, values }, parameter)) : { code: "latest" },
  );
  // A release that cannot be read is refused in its turn.
  const view = viewOf(data, text instanceof Failure ? { code: "latest" } : text);
  return { entry, values, ...view };
}

/** The arguments that must fit each other. */
type Asked = Partial<{
  period: Period;
  item: Item;
  unit: MoneyUnit;
  basis: Basis;
}>;

/** Throws where arguments, each well formed, do not go together: a unit of money and a count, the quarter before a year. */
function requireFitting({ period, item, unit, basis }: Asked): void {
  if (!item) return;
  requireUnitFor(item, unit);
  if (period && basis) requireBase(item, period, basis);
}
