import { buildSync } from "esbuild";
import { functionMetadata } from "../../tools/function-metadata.ts";
import { data } from "../dataset/held.ts";

const built = buildSync({
  entryPoints: ["src/functions/index.ts"],
  bundle: true,
  write: false,
  conditions: ["frozen"],
});

/** The functions in one script, as the build makes it but with the frozen data, for a workbook that calculates. */
export const functions = {
  script: built.outputFiles[0]?.text ?? "",
  metadata: JSON.parse(JSON.stringify(functionMetadata(data))) as never,
  namespace: "IIJ",
};
