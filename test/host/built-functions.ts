import fs from "node:fs";

/** The functions as they are built, for a workbook that calculates. */
export const functions = {
  script: fs.readFileSync("dist/functions.js", "utf8"),
  metadata: JSON.parse(fs.readFileSync("dist/functions.json", "utf8")) as never,
  namespace: "IIJ",
};
