// npm run export -- --out FILE.xlsx: the gallery as one workbook; --out FILE.csv: every printed figure, one a row; --out
// FILE.json: every reported fact as xBRL-JSON, with its taxonomy in a second file.
import path from "node:path";
import { openDataset } from "../src/dataset/open-dataset.ts";
import { writeWorkbookFile } from "../workbook-file/write-workbook-file.ts";
import { exportRequest } from "./export/export-request.ts";
import { factsAsCsv } from "./export/facts/facts-as-csv.ts";
import { addinFunctions, galleryWorkbook } from "./export/gallery-workbook.ts";
import { taxonomyFor } from "./export/oim/taxonomy.ts";
import { xbrlJson } from "./export/oim/xbrl-json.ts";
import { writeBoth, writeOut } from "./export/write-out.ts";
import { runAsyncTool } from "./fail.ts";

await runAsyncTool(async () => {
  const request = exportRequest(process.argv.slice(2));
  const data = openDataset();
  if (request.kind === "csv") {
    const { text, rows } = factsAsCsv(data, request.language);
    await writeOut(request, () => Promise.resolve(text));
    console.log(`${request.out}: ${rows} printed figures, data ${data.version}.`);
    return;
  }
  if (request.kind === "json") {
    const taxonomy = request.out.replace(/\.json$/i, ".xsd");
    const { text, facts } = xbrlJson(data, path.basename(taxonomy));
    writeBoth([
      { ...request, content: text },
      { ...request, out: taxonomy, content: taxonomyFor(data) },
    ]);
    console.log(
      `${request.out}: ${facts} reported facts, data ${data.version}. Its concepts are in ${taxonomy}.`,
    );
    return;
  }
  const book = galleryWorkbook(data, request);
  await writeOut(request, () => writeWorkbookFile(book, addinFunctions));
  console.log(
    `${request.out}: ${book.sheets.length} sheets as ${request.fill}, data ${data.version}.`,
  );
  if (request.language === "ja")
    console.log(
      request.fill === "spill"
        ? "Notes are in Japanese; labels, which the one formula writes, are in English."
        : "Labels and notes of statements are in Japanese; titles, printed tables and reports are in English.",
    );
});
