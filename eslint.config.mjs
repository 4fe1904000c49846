import js from "@eslint/js";
import tseslint from "typescript-eslint";

const exactUntilTheCell = {
  selector: "CallExpression[callee.property.name='toNumber']",
  message: "Figures stay exact until the cell: use toCell() of src/exact.",
};
const noSyncInLoop = {
  selector:
    ":matches(ForStatement,ForInStatement,ForOfStatement,WhileStatement,DoWhileStatement) CallExpression[callee.property.name='sync']",
  message: "One sync per batch, never one per item.",
};

/** The add-in is offline: nothing of a workbook leaves Excel. */
const nothingLeaves = ["fetch", "XMLHttpRequest", "WebSocket", "EventSource", "Worker"].map(
  (name) => ({ name, message: "The add-in asks for nothing but its own files." }),
);

export default tseslint.config(
  {
    ignores: [
      "dist/**",
      "build/**",
      "node_modules/**",
      "**/*.mjs",
      "**/*.cjs",
      "**/*.generated.ts",
    ],
  },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      "max-lines": ["error", { max: 300, skipBlankLines: true, skipComments: true }],
      "max-lines-per-function": ["error", { max: 60, skipBlankLines: true, skipComments: true }],
      "no-restricted-syntax": ["error", exactUntilTheCell, noSyncInLoop],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
    },
  },
  {
    files: ["src/**"],
    rules: {
      "no-eval": "error",
      "no-new-func": "error",
      "no-restricted-globals": [
        "error",
        ...nothingLeaves,
        { name: "Excel", message: "Only src/excel talks to Excel." },
        { name: "CustomFunctions", message: "Only src/functions knows the runtime." },
        { name: "parseFloat", message: "Decode with src/exact." },
      ],
    },
  },
  {
    files: ["src/excel/**", "src/functions/**"],
    rules: { "no-restricted-globals": ["error", ...nothingLeaves] },
  },
  { files: ["test/**"], rules: { "max-lines-per-function": "off" } },
);
