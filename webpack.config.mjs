// The shipped add-in: one page whose scripts share one runtime, and its manifest.
// before-library.js comes before office.js, so that no click is lost while the others load. All of them block: Excel
// on the web starts custom functions when the page is parsed, and by then functions.js must have run.
// functions.js carries the data and stands alone, so that Excel can run it without a page; taskpane.js takes from it what both
// need (tools/shared-scope), so that the data is loaded once. What shows the pane is a lazy chunk.
// `npm run build` then writes functions.json from the catalogue (tools/write-metadata.ts).
// `dist` is what is hosted, whole and nothing else. With `--env frozen` the add-in is built of the data that tests run on,
// into `build/frozen`, for the tests in a browser.
import path from "node:path";
import CopyWebpackPlugin from "copy-webpack-plugin";
import HtmlWebpackPlugin from "html-webpack-plugin";
import LicensePlugin from "webpack-license-plugin";
import {
  addinUrl,
  developmentManifest,
  developmentUrl,
  readdressManifest,
} from "./tools/addin-address.mjs";
import { accepted, formatLicences } from "./tools/licences.mjs";
import { ReportSizes } from "./tools/report-sizes.mjs";
import { sharedScope } from "./tools/shared-scope/shared-scope.mjs";

const onText = (change) => (content) => change(content.toString());

const [functions, taskpane] = ["functions/index.ts", "taskpane/taskpane.ts"].map((file) =>
  path.resolve("src", file),
);

export default async ({ frozen = false }, { mode = "production" }) => {
  const conditions = frozen ? ["frozen"] : [];
  const shared = await sharedScope({ first: functions, second: taskpane, conditions });
  return configure({ frozen, mode, conditions, shared });
};

const configure = ({ frozen, mode, conditions, shared }) => ({
  mode,
  target: ["web", "es2022"],
  devtool: mode === "production" ? false : "source-map",
  entry: {
    "before-library": "./src/taskpane/start/before-library.ts",
    functions,
    taskpane,
  },
  output: {
    path: path.resolve(frozen ? "build/frozen" : "dist"),
    filename: "[name].js",
    // A folder of their own, so that a host can be told to let them be kept for ever.
    chunkFilename: "chunks/[name].[contenthash:8].js",
    clean: { keep: /^[^/]+\.(json|html)$/ },
    // A bare script engine has neither `window` nor an address to guess the others' from.
    globalObject: "globalThis",
    publicPath: "",
  },
  resolve: {
    extensions: [".ts", ".tsx", ".mjs", ".js"],
    conditionNames: [...conditions, "..."],
  },
  module: {
    rules: [
      ...["ts", "tsx"].map((kind) => ({
        test: new RegExp(`\\.${kind}$`),
        exclude: /node_modules/,
        loader: "esbuild-loader",
        options: { target: "es2022", loader: kind, jsx: "automatic" },
      })),
      ...shared.rules,
    ],
  },
  plugins: [
    shared.plugin,
    new HtmlWebpackPlugin({
      filename: "taskpane.html",
      template: "./src/taskpane/taskpane.html",
      chunks: ["functions", "taskpane"],
      chunksSortMode: "manual",
      scriptLoading: "blocking",
      inject: "body",
      minify: false,
    }),
    new CopyWebpackPlugin({
      patterns: [
        { from: "assets/*.png" },
        { from: "src/taskpane/shortcuts*.json", to: "[name][ext]" },
        { from: "src/pages/pages.css", to: "[name][ext]" },
        { from: "LICENSE", to: "LICENSE.txt", toType: "file" },
        { from: "manifest.xml", transform: onText(readdressManifest) },
        ...(addinUrl() === developmentUrl
          ? [
              {
                from: "manifest.xml",
                to: "manifest.development.xml",
                transform: onText(developmentManifest),
              },
            ]
          : []),
      ],
    }),
    // The build fails at a licence that does not let its software be shipped.
    new LicensePlugin({
      outputFilename: "third-party-licences.json",
      additionalFiles: { "third-party-licences.txt": formatLicences },
      unacceptableLicenseTest: (licence) => !accepted.includes(licence),
    }),
    ...(mode === "production" && !frozen ? [new ReportSizes()] : []),
  ],
  // The pages are small; shipped as written, they can be read and compared.
  // Short names and numbers for modules and exports: nobody else refers to them.
  optimization: { minimizeOptions: { html: false }, moduleIds: "natural", mangleExports: "size" },
  performance: { hints: false },
  stats: "errors-warnings",
});
