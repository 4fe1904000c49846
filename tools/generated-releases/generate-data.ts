import type { Bundle } from "../../src/dataset/bundle/bundle.ts";
import { quarter, quarterAt } from "../../src/model/period.ts";
import { readCatalogue } from "./catalogue.ts";
import { exceptionReasons, generateRelease, type Makings } from "./generate-release.ts";
import { History } from "./history.ts";
import { templatesIn } from "./layouts.ts";
import { noiseOf } from "./noise.ts";
import { quarterFigures } from "./quarter-figures.ts";
import { reasons as yearlyReasons, Yearly } from "./yearly.ts";

/** How many releases, from which year on, and which of all possible sets of figures. */
export interface Wanted {
  readonly releases: number;
  /** The year whose first quarter the first release reports: 2003. */
  readonly firstYear?: number;
  readonly seed?: number;
}

/**
 * Returns the data of generated releases, four a year, in the layout of the held 4Q03 release. `held` is the bundle of
 * its folder (`bundleOf`), not the packed one, which lacks the words near each figure. The figures add up and agree
 * within and between releases, except for recorded differences.
 */
export function generateData(held: Bundle, wanted: Wanted): Bundle {
  const { releases: count, firstYear = 2003, seed = 1 } = wanted;
  const makings = makingsOf(held, firstYear, seed);
  const first = quarter(firstYear, 1).first;
  const releases = Array.from({ length: count }, (_, n) => generateRelease(first + n, makings));
  const list = (header: string, rows: readonly string[]): string =>
    `${[header.split("\n", 1)[0] ?? "", ...rows].join("\n")}\n`;
  const all = <T>(of: (release: (typeof releases)[number]) => readonly T[]): T[] =>
    releases.flatMap(of);
  const items = makings.yearly.itemsUpTo(first + count - 1);
  return {
    version: `generated ${count} ${quarterAt(first).code} ${seed}`,
    items: `${[held.items.trimEnd(), ...items].join("\n")}\n`,
    tableList: held.tableList,
    sums: held.sums,
    releases: list(
      held.releases,
      all(({ row }) => [row]),
    ),
    restatements: list(
      held.restatements,
      all(({ restatements }) => restatements),
    ),
    redefinitions: list(held.redefinitions, []),
    corrections: list(
      held.corrections,
      all(({ corrections }) => corrections),
    ),
    exceptions: list(
      held.exceptions,
      all(({ exceptions }) => exceptions),
    ),
    remarks: list(
      held.remarks,
      all(({ remarks }) => remarks),
    ),
    tables: all(({ tables }) => tables),
    prose: all(({ prose }) => [prose]),
    claims: all(({ claims }) => [claims]),
  };
}

function makingsOf(held: Bundle, firstYear: number, seed: number): Makings {
  const noise = noiseOf(seed);
  const yearly = new Yearly(firstYear, noise);
  return {
    noise,
    yearly,
    history: new History(quarterFigures(noise), yearly),
    templates: templatesIn(held.tables),
    catalogue: readCatalogue(held.items),
  };
}

/** The reasons that generated data give, in Japanese. */
export const generatedReasons: ReadonlyMap<string, string> = new Map([
  [yearlyReasons.agent, "代理人としての売上を、支払額を控除した純額で表示。"],
  [yearlyReasons.writeOff, "価値を失った投資を、過年度の四半期に遡って減損処理。"],
  [yearlyReasons.within, "他の科目に含めて表示。"],
  [yearlyReasons.own, "独立した科目として表示。"],
  [yearlyReasons.parts, "機器売上高の内訳の区分を変更。"],
  [exceptionReasons.forced, "米ドルの列は、合計が合うように端数を調整。"],
  [exceptionReasons.buyback, "自己株式を取得。キャッシュ・フロー計算書では他の科目に含まれる。"],
  [exceptionReasons.garbled, "数字の代わりに文字が印字されている。"],
]);
