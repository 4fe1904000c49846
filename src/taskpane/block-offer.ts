import type { Dataset } from "../dataset/dataset.ts";
import { addColumn } from "../excel/add-column.ts";
import { loadBlock, type BlockContent } from "../excel/block-content.ts";
import { changeBlock, type Setting } from "../excel/change-block.ts";
import type { Block } from "../excel/find-blocks.ts";
import { formatDate, serialOf } from "../model/calendar.ts";
import { findUnit } from "../model/unit.ts";
import type { StatementCode } from "../statements/definitions/definition.ts";
import { addablePeriods, placeOfPeriod } from "./block-periods.ts";
import type { Choice } from "./choice.ts";
import type { PeriodOption } from "./periods.ts";

/** What can be done with a block that stands in the workbook, instead of inserting another. */
export interface BlockOffer {
  readonly block: Block;
  readonly content: BlockContent;
  /** The unit and the day that are chosen in the pane, so far as the block has others. */
  readonly setting: Setting;
  /** The setting in words; "" where the block has it. */
  readonly shown: string;
  readonly periods: readonly PeriodOption[];
}

/** What the user wants done. */
export type BlockAnswer =
  | { readonly do: "another" }
  | { readonly do: "set" }
  | { readonly do: "add"; readonly period: string };

/** Reads a block, and returns what is offered to be done with it. */
export async function offerFor(
  data: Dataset,
  code: StatementCode,
  choice: Pick<Choice, "unit" | "knownOn">,
  block: Block,
): Promise<BlockOffer> {
  const content = await loadBlock(block);
  const setting = content.fill === "values" ? {} : settingOf(data, choice, content);
  return {
    block,
    content,
    setting,
    shown: settingInWords(data, choice, setting),
    periods: addablePeriods(data, code, content),
  };
}

const dayOf = (data: Dataset, { knownOn }: Pick<Choice, "knownOn">): string =>
  knownOn ?? data.releases.at(-1)?.date ?? "";

function settingOf(
  data: Dataset,
  choice: Pick<Choice, "unit" | "knownOn">,
  { unit, knownOn }: BlockContent,
): Setting {
  const serial = serialOf(dayOf(data, choice));
  return {
    ...(unit !== undefined && unit !== choice.unit && { unit: choice.unit }),
    ...(knownOn !== serial && { knownOn: serial }),
  };
}

function settingInWords(
  data: Dataset,
  choice: Pick<Choice, "unit" | "knownOn">,
  { unit, knownOn }: Setting,
): string {
  return [
    ...(unit === undefined ? [] : [`in ${findUnit(unit)?.label ?? unit}`]),
    ...(knownOn === undefined ? [] : [`as known on ${formatDate(dayOf(data, choice))}`]),
  ].join(", ");
}

/** Does with a block what was answered, and returns the sentence that tells it. */
export async function changeAsAnswered(
  data: Dataset,
  { block, content, setting, shown, periods }: BlockOffer,
  answer: Exclude<BlockAnswer, { do: "another" }>,
): Promise<string> {
  const kept = "Names, charts and what you added stay as they are.";
  if (answer.do === "set") {
    await changeBlock(block, content, setting);
    return `${block.sheet} now shows its figures ${shown}. ${kept}`;
  }
  const option = periods.find(({ period }) => period.code === answer.period);
  const place = option && placeOfPeriod(data, content, option.period);
  if (!place) return `${answer.period} has no place on ${block.sheet}. Nothing was changed.`;
  await addColumn(block, content, place);
  return `${answer.period} was added to ${block.sheet} as a column of its own. ${kept} Its row among the sources is not written.`;
}
