import { gzipSync } from "node:zlib";

/** A webpack plugin that prints the gzipped size of each script: the budgets are in gzip. */
export class ReportSizes {
  apply(compiler) {
    const { PROCESS_ASSETS_STAGE_REPORT: stage } = compiler.webpack.Compilation;
    compiler.hooks.thisCompilation.tap("ReportSizes", (compilation) => {
      compilation.hooks.processAssets.tap({ name: "ReportSizes", stage }, printSizes);
    });
  }
}

function printSizes(assets) {
  for (const [name, source] of Object.entries(assets)) {
    if (!name.endsWith(".js")) continue;
    const kilobytes = gzipSync(source.buffer()).length / 1000;
    console.log(`${name.padEnd(28)} ${kilobytes.toFixed(1).padStart(7)} kB gzip`);
  }
}
