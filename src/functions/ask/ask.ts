import type { Dataset } from "../../dataset/dataset.ts";
import { openDataset } from "../../dataset/open-dataset.ts";
import { Failure, required } from "../../errors.ts";
import { baseOrFailure, type Basis } from "../../figures/compare/change.ts";
import { unitRefusal } from "../../figures/value-in.ts";
import type { Item } from "../../model/item.ts";
import type { Period } from "../../model/period.ts";
import type { MoneyUnit } from "../../model/unit.ts";
import { answers } from "../answers/answers.ts";
import { catalogue, type FunctionEntry, type FunctionId } from "../catalogue.ts";
import { textOf, type Call } from "./call.ts";
import { decodeArguments } from "./decode-arguments.ts";
import { outside } from "./outside.ts";
import type { Answered } from "./value.ts";
import { readRelease } from "./vintage.ts";

/** A function and the position of its release argument; -1 if it has none. */
interface Entry {
  readonly entry: FunctionEntry;
  readonly releaseAt: number;
}

const entries = new Map(
  catalogue.map((entry: FunctionEntry): [FunctionId, Entry] => [
    entry.id,
    { entry, releaseAt: entry.parameters.findIndex(({ takes }) => takes === "vintage") },
  ]),
);

/**
 * Returns the answer of a function of the catalogue: exact values, and failures where there is no figure, alone or in a
 * block.
 *
 * It knows nothing of Excel. The arguments are the values that a cell sends. They are checked in this order: the form of
 * each, whether they fit each other, then the period, the release and the figure. With a date among them, the whole call
 * uses the dataset as known on that day.
 *
 * A wrong argument or a missing figure is mostly returned as a failure, because a throw costs more than an answer. Some
 * functions throw it. Callers must handle both, as `attempt` does.
 *
 * @example ask("REVENUE", ["4Q03", "SI"]) // Decimal 4001449
 */
export function ask(
  id: FunctionId,
  values: readonly unknown[],
  data: Dataset = openDataset(),
): Answered {
  const read = decodeCall(id, values, data);
  if (read instanceof Failure) return read;
  const { call, decoded } = read;
  const answer = answers[id] as (decoded: unknown, call: Call) => Answered;
  return answer(decoded, call);
}

/** A call whose arguments are decoded and fit each other. */
export interface DecodedCall {
  readonly call: Call;
  readonly decoded: Readonly<Record<string, unknown>>;
}

/**
 * Returns the arguments of a call, decoded, and the view that answers it.
 *
 * @throws and returns failures as `ask` does, except for missing figures.
 */
export function decodeCall(
  id: FunctionId,
  values: readonly unknown[],
  data: Dataset = openDataset(),
): DecodedCall | Failure {
  const entry = entries.get(id);
  if (!entry) throw new TypeError(`There is no function ${id}`);
  const call = callOf(entry, values, data);
  const read = decodeArguments(call);
  if (read instanceof Failure) return read;
  const { values: decoded, absent } = read;
  const misfit = misfitOf(decoded);
  if (misfit) return misfit;
  const { period } = decoded as Asked;
  if (absent) return outsideBefore(call, period, absent) ?? absent;
  return { call, decoded };
}

/** A period is refused before a release, unless there is no release by the date: then there is no period either. */
const outsideBefore = ({ data }: Call, period: Period | undefined, { data: why }: Failure) =>
  period && why.reason !== "no release by then" ? outside(data, period) : undefined;

function callOf({ entry, releaseAt }: Entry, values: readonly unknown[], all: Dataset): Call {
  const parameter = entry.parameters[releaseAt];
  const text = parameter ? textOf({ entry }, parameter.name, values[releaseAt]) : "";
  const release = text instanceof Failure ? text : readRelease(all, text);
  // The failure of a release that cannot be read is returned later, when its turn comes.
  const { view } = release instanceof Failure ? required(readRelease(all, "")) : release;
  const { data, newest, knownOn } = view;
  return { entry, values, data, newest, knownOn, release };
}

/** The arguments that must fit each other. */
type Asked = Partial<{
  period: Period;
  item: Item;
  unit: MoneyUnit;
  basis: Basis;
}>;

/** The failure of well-formed arguments that do not fit each other: a unit of money for a count, QoQ for a year. */
function misfitOf({ period, item, unit, basis }: Asked): Failure | undefined {
  if (!item) return undefined;
  const wrong = unitRefusal(item, unit);
  if (wrong || !period || !basis) return wrong;
  const base = baseOrFailure(item, period, basis);
  return base instanceof Failure ? base : undefined;
}
