// Who may import whom: the one table. docs/decisions/0002-layers.md says why.
const may = {
  exact: [],
  model: ["exact"],
  dataset: ["exact", "model"],
  figures: ["exact", "model", "dataset"],
  statements: ["exact", "model", "dataset", "figures"],
  reconciliation: ["exact", "model", "dataset", "figures"],
  sheet: ["exact", "model", "dataset", "figures", "statements", "reconciliation"],
  excel: ["sheet"],
  functions: ["exact", "model", "dataset", "figures", "statements", "reconciliation"],
  workbook: [
    ...["exact", "model", "dataset", "figures", "statements", "reconciliation", "sheet"],
    ...["functions/ask", "functions/answers", "functions/catalogue", "functions/parameters"],
    "functions/code-lists",
  ],
  taskpane: [
    ...[
      "model",
      "dataset",
      "figures",
      "statements",
      "reconciliation",
      "sheet",
      "excel",
      "workbook",
    ],
    "functions/ask",
  ],
};
const everyone = "^src/errors\\.ts$";

module.exports = {
  forbidden: [
    { name: "no-cycles", severity: "error", from: {}, to: { circular: true } },
    {
      name: "errors-imports-nothing",
      severity: "error",
      from: { path: everyone },
      to: { path: "." },
    },
    {
      name: "shipped-code-stands-alone",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "^(workbench|workbook-file|test|tools)/" },
    },
    {
      name: "workbook-file-imports",
      severity: "error",
      from: { path: "^workbook-file/" },
      to: { path: "^(src|workbench|test|tools)/", pathNot: "^src/(sheet|excel)/" },
    },
    {
      name: "hucre-writes-behind-one-adapter",
      severity: "error",
      from: {
        path: "^(src|workbench|workbook-file|tools)/",
        pathNot: "^workbook-file/hucre/|^tools/export/facts/facts-as-csv\\.ts$",
      },
      to: { path: "node_modules/hucre" },
    },
    {
      name: "decimal-has-one-door",
      severity: "error",
      from: { path: "^(src|tools)/", pathNot: "^src/exact/" },
      to: { path: "decimal\\.js" },
    },
    ...Object.entries(may).map(([layer, allowed]) => ({
      name: `${layer}-imports`,
      severity: "error",
      from: { path: `^src/${layer}/` },
      to: {
        path: "^src/",
        pathNot: [everyone, `^src/${layer}/`, ...allowed.map((a) => `^src/${a}[./]`)],
      },
    })),
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    doNotFollow: { path: "node_modules" },
  },
};
