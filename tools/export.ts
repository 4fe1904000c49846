// npm run export -- --out FILE.xlsx: the gallery as one workbook; --out FILE.csv: every printed figure, a row each.
import { openDataset } from "../src/dataset/open-dataset.ts";
import { writeWorkbookFile } from "../workbook-file/write-workbook-file.ts";
import { exportRequest } from "./export/export-request.ts";
import { factsAsCsv } from "./export/facts/facts-as-csv.ts";
import { addinFunctions, galleryWorkbook } from "./export/gallery-workbook.ts";
import { writeOut } from "./export/write-out.ts";
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
