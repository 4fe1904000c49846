import fs from "node:fs";

/** A package that package.json names, with the licence that it states. */
interface Dependency {
  readonly name: string;
  readonly licence: string;
  readonly ships: boolean;
}

/** Returns what package.json names, in its order, from the installed packages. */
export function directDependencies(): Dependency[] {
  const { dependencies, devDependencies } = read("package.json") as {
    dependencies: Record<string, string>;
    devDependencies: Record<string, string>;
  };
  return [
    ...Object.keys(dependencies).map((name) => dependency(name, true)),
    ...Object.keys(devDependencies).map((name) => dependency(name, false)),
  ];
}

function dependency(name: string, ships: boolean): Dependency {
  const { license } = read(`node_modules/${name}/package.json`) as {
    license?: string;
  };
  return { name, licence: license ?? "not stated", ships };
}

/** Returns docs/licences.md. */
export function licencesMarkdown(): string {
  const rows = directDependencies().map(
    ({ name, licence, ships }) => `| ${name} | ${licence} | ${ships ? "yes" : ""} |`,
  );
  return [
    "# Licences",
    "",
    "IIJ Financials for Excel is under the MIT licence: [LICENSE](../LICENSE). The figures are facts from the public releases of",
    "Internet Initiative Japan Inc.",
    "",
    "`npm run report` writes the table: the packages that package.json names. What the build contains, their own dependencies",
    "included, is listed with its licence texts in `dist/third-party-licences.txt`; the build fails at a licence that does not",
    "allow it. Microsoft's office-js is used for development alone, unmodified, from its package: its licence allows no copy.",
    "",
    "| package | licence | part of the add-in |",
    "| --- | --- | --- |",
    ...rows,
    "",
  ].join("\n");
}

function read(file: string): unknown {
  return JSON.parse(fs.readFileSync(file, "utf8"));
}
