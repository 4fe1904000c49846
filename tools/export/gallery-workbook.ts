import type { Dataset } from "../../src/dataset/dataset.ts";
import { catalogue } from "../../src/functions/catalogue.ts";
import { formatDate } from "../../src/model/calendar.ts";
import { sheetsOfPlans } from "../../workbook-file/from-plan/sheet-of-plan.ts";
import type {
  AddinFunctions,
  FileProperties,
  FileWorkbook,
} from "../../workbook-file/workbook-file.ts";
import { planSheet, requireSheets } from "./chosen-sheets.ts";
import type { ExportRequest, Language } from "./export-request.ts";

/** Returns the sheets of the gallery that a request names, as one workbook. */
export function galleryWorkbook(
  data: Dataset,
  { fill, only, language }: Pick<ExportRequest, "fill" | "only" | "language">,
): FileWorkbook {
  const items = requireSheets(data, only);
  return {
    sheets: sheetsOfPlans(
      items.map((item) => planSheet(data, item, { fill, language })),
      addinFunctions,
    ),
    names: [],
    properties: propertiesOf(data, fill, language),
    active: 0,
  };
}

/** The functions of the add-in, as formulas of sheets name them. */
export const addinFunctions: AddinFunctions = {
  namespace: "IIJ",
  spilling: new Set(
    catalogue.filter(({ result }) => result === "matrix").map(({ id }) => `IIJ.${id}`),
  ),
};

const tags: Readonly<Record<Language, string>> = { en: "en-US", ja: "ja-JP" };

const titles: Readonly<Record<Language, string>> = {
  en: "IIJ earnings releases: statements and tables",
  ja: "IIJ 決算短信：計算書と表",
};

const subjects: Readonly<Record<Language, string>> = {
  en: "Internet Initiative Japan Inc., US GAAP, unaudited, JPY thousands unless a sheet says otherwise",
  ja: "株式会社インターネットイニシアティブ、米国会計基準、未監査、特記のない限り千円",
};

function propertiesOf(data: Dataset, fill: string, language: Language): FileProperties {
  const releases = data.releases
    .map(({ code, date }) => `${code} (${formatDate(date)})`)
    .join(", ");
  return {
    title: titles[language],
    subject: subjects[language],
    description: `Data version ${data.version}. Releases: ${releases}. Filled as ${fill}.`,
    keywords: "IIJ; earnings release; US GAAP",
    language: tags[language],
    created: new Date(),
    custom: { "Data version": data.version, Releases: releases, Fill: fill },
  };
}
