import type { Dataset } from "../../dataset/dataset.ts";
import { addColumns } from "../../excel/add-column.ts";
import type { Addition } from "../../excel/addition.ts";
import { loadBlocks, requireUnprotected, type BlockContent } from "../../excel/block-content.ts";
import { changeBlock, type Setting } from "../../excel/change-block.ts";
import type { Block } from "../../excel/find-blocks.ts";
import type { MakePlan } from "../../excel/inserted.ts";
import { loadSpills } from "../../excel/load-spills.ts";
import { requireUnchanged } from "../../excel/require-unchanged.ts";
import { replaceBlock } from "../../excel/replace-block.ts";
import type { Standing } from "../../excel/standing-block.ts";
import { serialOf } from "../../model/calendar.ts";
import { findUnit } from "../../model/unit.ts";
import type { StatementCode } from "../../statements/definitions/definition.ts";
import type { Language } from "../language/language.ts";
import { formatDay, unitName } from "../language/terms.ts";
import { refusalWords } from "../refusal-words.ts";
import { addablePeriods, placeAlongside, placeOfPeriod } from "./block-periods.ts";
import { texts } from "./block-texts.ts";
import type { Choice } from "./choice.ts";
import { describeInsertion } from "./describe-insertion.ts";
import { typedOverValues } from "./inserted-values.ts";
import { ourCells, readersCells } from "./readers-cells.ts";
import { sheetsOf } from "./statement-sheets.ts";
import type { PeriodOption } from "./periods.ts";

/** What can be done with a block that is already in the workbook, instead of inserting another. */
export interface BlockOffer extends Standing {
  /** The language of the messages. */
  readonly language: Language;
  /** All blocks of the workbook, and the function that makes the chosen plan. */
  readonly known: readonly Block[];
  readonly plans: MakePlan;
  /** The unit and the day chosen in the pane; each is left out if the block has it already. */
  readonly setting: Setting;
  /** The setting in words; "" if the block has it already. */
  readonly shown: string;
  readonly periods: readonly PeriodOption[];
  /** By period: the blocks of other sheets in which the period would be in the same column. */
  readonly alongside: ReadonlyMap<string, readonly Addition[]>;
  /**
   * The addresses of cells of the block that its reader has filled; undefined if they cannot be distinguished from the
   * block's own.
   */
  readonly filled: readonly string[] | undefined;
}

/** What the user wants to do. */
export type BlockAnswer =
  | { readonly do: "another" }
  | { readonly do: "set" }
  | { readonly do: "replace" }
  | { readonly do: "add"; readonly period: string; readonly everywhere?: boolean };

/** A block, all blocks of the workbook, and the function that makes the chosen plan. */
type Found = Pick<BlockOffer, "language" | "block" | "known" | "plans">;

/** Reads a block and the other blocks, and returns what can be done with it. */
export async function offerFor(
  data: Dataset,
  code: StatementCode,
  choice: Pick<Choice, "unit" | "knownOn">,
  { language, block, known, plans }: Found,
): Promise<BlockOffer> {
  const others = known.filter((each) => each !== block);
  const [first, ...read] = await loadBlocks([block, ...others]);
  const { content } = requireUnprotected(block, first);
  const standing = { block, content, spills: await loadSpills(block, content) };
  const isValues = content.fill === "values";
  const setting = isValues ? {} : settingOf(data, choice, content);
  const periods = addablePeriods(data, code, content);
  const alongside = periods.map(({ period }): [string, Addition[]] => {
    const place = placeOfPeriod(data, content, period);
    const also = read.flatMap(({ block, content: other }): Addition[] => {
      const column = place && placeAlongside(content, place, other);
      return column ? [{ block, content: other, column }] : [];
    });
    return [period.code, also];
  });
  return {
    ...standing,
    known,
    plans,
    setting,
    language,
    shown: settingInWords(data, choice, setting, language),
    periods,
    alongside: new Map(alongside),
    filled: isValues
      ? typedOverValues(data, code, standing)
      : readersCells(data, standing, ourCells(sheetsOf(data, code))),
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
  { unit: code, knownOn }: Setting,
  language: Language,
): string {
  const t = texts[language];
  const unit = code === undefined ? undefined : findUnit(code);
  return t.listed([
    ...(unit ? [t.inUnit(unitName(unit, language))] : []),
    ...(knownOn === undefined ? [] : [t.asKnownOn(formatDay(dayOf(data, choice), language))]),
  ]);
}

/**
 * Changes a block as the user answered, and returns the message about it.
 *
 * @throws host if it was changed while the user was asked, or Excel refuses.
 */
export async function changeAsAnswered(
  data: Dataset,
  offer: BlockOffer,
  answer: Exclude<BlockAnswer, { do: "another" }>,
): Promise<string> {
  const { language, block, content, setting, shown } = offer;
  const t = texts[language];
  await requireUnchanged([offer, ...companions(offer, answer)]);
  switch (answer.do) {
    case "set":
      await changeBlock(block, content, setting);
      return `${t.wasSet(block.sheet, shown)}${t.between}${t.kept}`;
    case "replace":
      return `${t.replaced}${t.between}${describeInsertion(await replaceBlock(offer, offer.plans), language)}`;
    case "add":
      return addPeriod(data, offer, answer);
  }
}

/** Returns the other blocks that an answer changes. */
const companions = ({ alongside }: BlockOffer, answer: BlockAnswer): readonly Addition[] =>
  answer.do === "add" && answer.everywhere ? (alongside.get(answer.period) ?? []) : [];

async function addPeriod(
  data: Dataset,
  offer: BlockOffer,
  answer: Extract<BlockAnswer, { do: "add" }>,
): Promise<string> {
  const { language, block, content, known, periods } = offer;
  const { period } = answer;
  const t = texts[language];
  const { columnObstacle } = refusalWords[language];
  const option = periods.find((each) => each.period.code === period);
  const column = option && placeOfPeriod(data, content, option.period);
  if (!column) return t.noPlace(period, block.sheet);
  const others = companions(offer, answer);
  const leftAlone = await addColumns({ block, content, column }, others, known);
  const done = [block.sheet, ...others.map((each) => each.block.sheet)].filter(
    (sheet) => !leftAlone.some((each) => each.sheet === sheet),
  );
  const left = leftAlone.map(({ sheet, why }) => t.leftAlone(sheet, columnObstacle(why)));
  return [t.wasAdded(period, done), t.kept, ...left].join(t.between);
}
