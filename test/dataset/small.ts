import type { Bundle } from "../../src/dataset/bundle/bundle.ts";
import type { Dataset } from "../../src/dataset/dataset.ts";
import { decodeDataset } from "../../src/dataset/decode/decode-dataset.ts";

/** Returns the text of a file: cells in a line are written with bars. */
export const tsv = (...lines: readonly string[]): string =>
  lines.map((line) => line.replaceAll("|", "\t")).join("\n");

const table = (release: string, name: string, ...lines: readonly string[]) => ({
  release,
  table: name,
  text: tsv(...lines),
});

/**
 * A made-up bundle: 1Q03 and 4Q03 print tables, 3Q03 has no file at all. 1Q03 prints dollars of 2Q03 alone, and has a
 * column of 2Q02 that is empty.
 */
export const smallBundle: Bundle = {
  version: "small",
  items: tsv(
    "code|label|japanese|kind|unit|side|parent|sum|home|gaap",
    "A.Total|Total|合計|flow|money|credit||A.One + A.Two",
    "A.One|One|一|flow|money|credit|+A.Total|||us-gaap:One",
    "A.Two|Two|二|flow|money|credit|-A.Total",
    "B.Cash|Cash|現金|balance|money|debit",
    "C.Lines|Lines|回線|balance|contracts|credit",
    "D.Said|Said|発言|flow|percent|credit",
    "E.Never|Never|無|flow|money|credit|+A.One",
    "F.Repeated|Repeated|再掲|flow|money|credit||||",
    "G.Child|Child|子|flow|percent|credit|+D.Said",
    "H.Sum|Sum|計|flow|money|credit||C.Lines + B.Cash",
  ),
  tableList: tsv(
    "table|place|statement|percentOf|name",
    "lines|table|lines",
    "detail|table|detail|A.Total",
    "income|appendix|operations||statement of operations",
    "income-annual|appendix|operations",
  ),
  releases: tsv(
    "code|tokyo|newyork|rate|rateDate|translates|address",
    "4Q03|2004-05-14|2004-05-13|104.18|2004-03-31|4Q03 FY2003|http://4q03.example",
    "1Q03|2003-08-13|2003-08-12|119.87|2003-06-30|1Q03|http://1q03.example",
    "3Q03|2004-02-13|2004-02-12|107.13|2003-12-31|3Q03|http://3q03.example",
  ),
  restatements: tsv(
    "from|to|by|item|effect|bridge|reason",
    "4Q02||4Q03|A.One|changed|A.Two; A.Total - A.One|why",
    "4Q02||4Q03|A.Total|follows||",
    "1Q02|1Q02|4Q03|A.One|reclassified||other periods",
    "1Q02||3Q03|A.One|reclassified||an older release",
  ),
  redefinitions: tsv("item|period|release|reason", "A.Two|1Q02|1Q03|moved"),
  corrections: tsv("release|table|item|column|printed|read|reason"),
  exceptions: tsv(
    "relation|release|table|item|period|column|variant|kind|printed|evidence|reason",
    "same figure|4Q03|detail|A.One|4Q03|JPY||forced|1||forced to add up",
    "share|4Q03|detail|A.Two|4Q03|percent||forced|60.0%||another check",
    "same figure|4Q03|income|A.One|4Q03|JPY||forced|1||another table",
    "same figure|4Q03|detail|A.One|4Q03|percent||forced|1||another column",
    "same figure|4Q03|detail|A.One|3Q03|JPY||forced|1||another period",
    "same figure|4Q03|detail|A.Two|4Q03|JPY||forced|1||another item",
  ),
  sums: tsv("total|terms", "A.Total|A.One - A.Two"),
  remarks: tsv(
    "kind|item|period|release|amount|scale|text|japanese",
    "gain|A.One|4Q03|4Q03|1|thousands|A gain.|利益。",
  ),
  prose: [
    {
      release: "4Q03",
      text: tsv(
        "item|period|printed|scale|qualifier",
        "D.Said|4Q03|23.7%||about",
        "A.One|3Q03|15|thousands",
      ),
    },
  ],
  claims: [{ release: "4Q03", text: tsv("item|period|column|printed|scale", "A.One|4Q03||40|") }],
  tables: [
    table(
      "1Q03",
      "income",
      ...["printed|IS", "title|Statement of operations", "scale|thousands", ""],
      "item|label|1Q03 JPY|2Q03 USD|1Q02 JPY|1Q03 YoY|2Q02 JPY",
      "|Revenues:",
      "A.One|One|10|1|5|100.0%",
      "-A.Two|Two|(20)||(6)",
      "A.Total|Total|30||11",
    ),
    table(
      "1Q03",
      "lines",
      ...["printed|2", "title|Lines", "scale|ones", ""],
      "item|label|1Q03 count",
      "C.Lines|Lines|7",
    ),
    table(
      "4Q03",
      "income-annual",
      ...["printed|IS-FY", "title|Annual statement", "scale|thousands", ""],
      "item|label|FY2003 JPY|4Q02 JPY",
      "A.One|One|100|3",
    ),
    table(
      "4Q03",
      "income",
      ...["printed|IS", "title|Statement of operations", "scale|thousands", ""],
      "item|label|4Q03 JPY|1Q03 JPY",
      "A.One|One|40|12",
    ),
    table(
      "4Q03",
      "lines",
      ...["printed|12", "title|Lines", "scale|ones", ""],
      "item|label|4Q03 count|4Q03 percent",
      "C.Lines|Lines|9|100.0%",
    ),
    table(
      "4Q03",
      "detail",
      ...["printed|3", "title|Detail", "scale|millions", ""],
      "item|label|4Q03 JPY|4Q03 percent",
      "A.One|One|1|40.0%",
      "B.Cash|Cash|5",
      "A.Two|Two||60.0%",
      "H.Sum|Sum|6",
    ),
  ],
};

/** Returns the made-up dataset, some files otherwise; nothing of it is decoded yet. */
export const smallDataset = (changes: Partial<Bundle> = {}): Dataset =>
  decodeDataset({ ...smallBundle, ...changes });
