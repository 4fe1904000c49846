import type { Dataset } from "../../dataset/dataset.ts";
import type { Basis } from "../../figures/compare/change.ts";
import { measures } from "../../figures/compare/margin.ts";
import { answerablePeriods, type AnswerablePeriod } from "../../figures/answerable-periods.ts";
import { isPercentage, shortCode } from "../../model/item.ts";
import { moneyUnits } from "../../model/unit.ts";
import { periodEnd, periodName } from "../../model/period.ts";
import { definitions } from "../../statements/definitions/gallery.ts";
import { scopesOf, verdictCodes } from "./scopes.ts";
import type { Code } from "./code.ts";
import type { CodeList } from "../parameters.ts";

/** Returns the codes of a list in their order, for completion, for errors and for the reference. */
export function codesOf(data: Dataset, list: CodeList): readonly Code[] {
  switch (list) {
    case "Period":
      return periodCodes(answerablePeriods(data));
    case "PeriodEnd":
      return periodCodes(answerablePeriods(data).filter(({ period }) => !period.rolling));
    case "Unit":
      return moneyUnits.map(({ code, label }) => ({ code, label }));
    case "Release":
      return [...relativeReleases, ...releaseCodes(data)];
    case "NamedRelease":
      return releaseCodes(data);
    case "Item":
      return [...data.items.values()];
    case "Amount":
      return [...data.items.values()].filter((item) => !isPercentage(item));
    case "Statement":
      return Object.values(definitions).map(({ code, title }) => ({ code, label: title }));
    case "Table":
      return tableCodes(data);
    case "Language":
      return [
        { code: "en", label: "English" },
        { code: "ja", label: "Japanese" },
      ];
    case "Scope":
      return scopesOf(data);
    case "Verdict":
      return verdictCodes();
    case "Basis":
      return basisCodes;
    case "Measure":
      return measures;
    default:
      return [...data.items.values()]
        .filter(({ family }) => family === list)
        .map((item) => ({ code: shortCode(item), label: item.label }));
  }
}

/** The periods an argument takes; of what is struck on a day, no last twelve months. */
function periodCodes(periods: readonly AnswerablePeriod[]): Code[] {
  const relative = [
    { code: "LFQ", label: "Newest quarter of the release" },
    { code: "LFY", label: "Newest fiscal year of the release" },
  ];
  const named = periods.map(({ period, basis }) => ({
    code: period.code,
    label: `${periodName(period)}, ended ${periodEnd(period)}${basis === "derived" ? ", derived" : ""}`,
  }));
  return [...named, ...relative];
}

const basisCodes: readonly Code[] = [
  { code: "YoY", label: "On the same period a year before" },
  { code: "QoQ", label: "On the quarter before" },
] satisfies readonly (Code & { readonly code: Basis })[];

const relativeReleases: readonly Code[] = [
  { code: "latest", label: "The newest release that prints the statement" },
  { code: "first", label: "The oldest release that prints the statement" },
];

function releaseCodes(data: Dataset): Code[] {
  return data.releases.map(({ code, date }) => ({ code, label: `Published ${date} in Tokyo` }));
}

function tableCodes(data: Dataset): Code[] {
  return [
    ...new Map(data.tables.map(({ id, title }) => [id, { code: id, label: title }])).values(),
  ];
}
