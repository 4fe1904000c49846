import type { Dataset } from "../dataset/dataset.ts";
import { shortCode } from "../model/item.ts";
import { moneyUnits } from "../model/unit.ts";
import { periodEnd, periodName, type Period } from "../model/period.ts";
import { layouts } from "../statements/layout.ts";
import { scopesOf, verdictCodes } from "./scopes.ts";
import type { Code } from "./code.ts";
import type { CodeList } from "./parameters.ts";

/** Returns the codes of a list in their order, for completion, for errors and for the reference. */
export function codesOf(data: Dataset, list: CodeList): readonly Code[] {
  switch (list) {
    case "Period":
      return periodCodes(data);
    case "Unit":
      return moneyUnits.map(({ code, label }) => ({ code, label }));
    case "Release":
      return [...relativeReleases, ...releaseCodes(data)];
    case "NamedRelease":
      return releaseCodes(data);
    case "Item":
      return [...data.items.values()];
    case "Statement":
      return Object.values(layouts).map(({ code, title }) => ({ code, label: title }));
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
    default:
      return [...data.items.values()]
        .filter(({ family }) => family === list)
        .map((item) => ({ code: shortCode(item), label: item.label }));
  }
}

/** Returns every period a statement is printed for, quarters first, each oldest first. */
export function reportedPeriods(data: Dataset): readonly Period[] {
  const periods = new Map(
    data.prints.filter(({ place }) => place !== "prose").map(({ period }) => [period.code, period]),
  );
  return [...periods.values()].sort((a, b) => a.quarters - b.quarters || a.first - b.first);
}

function periodCodes(data: Dataset): Code[] {
  const relative = [
    { code: "LFQ", label: "Newest quarter of the release" },
    { code: "LFY", label: "Newest fiscal year of the release" },
  ];
  const periods = reportedPeriods(data).map((period) => ({
    code: period.code,
    label: `${periodName(period)}, ended ${periodEnd(period)}`,
  }));
  return [...periods, ...relative];
}

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
