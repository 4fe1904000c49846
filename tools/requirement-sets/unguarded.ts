import path from "node:path";
import ts from "typescript";
import { guardsOf } from "./guards.ts";
import { minorVersion } from "./need.ts";
import { usesIn } from "./uses.ts";

/** The requirements of the manifest: sets by name, with their least version. */
export type Floor = Readonly<Record<string, string>>;

/**
 * Returns the uses of Microsoft's API that need more than the floor and are not guarded, one a line; there should be
 * none.
 *
 * @example
 * unguardedUses(program, files, { ExcelApi: "1.10" });
 * // ["src/excel/load-obstacles.ts:19: Range.getMergedAreasOrNullObject needs ExcelApi 1.13"]
 */
export function unguardedUses(
  program: ts.Program,
  files: readonly ts.SourceFile[],
  floor: Floor,
): string[] {
  const checker = program.getTypeChecker();
  const isGuarded = guardsOf(files, checker);
  const lines = files.flatMap((file) =>
    usesIn(file, checker)
      .filter(({ need }) => need.version > minorVersion(floor[need.set] ?? "1.0"))
      .filter(({ node, need }) => !isGuarded(node, need))
      .map(({ node, member, need }) => {
        const { line } = file.getLineAndCharacterOfPosition(node.getStart());
        const place = `${path.relative(".", file.fileName)}:${line + 1}`;
        return `${place}: ${member} needs ${need.set} 1.${need.version}`;
      }),
  );
  return [...new Set(lines)];
}

/** Returns a program for files, and for texts in place of files that do not exist. */
export function programOf(
  names: readonly string[],
  texts: ReadonlyMap<string, string> = new Map(),
): ts.Program {
  const { config } = ts.readConfigFile("tsconfig.json", (name) => ts.sys.readFile(name)) as {
    config: { compilerOptions: object };
  };
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, ".");
  const base = ts.createCompilerHost(options);
  const host: ts.CompilerHost = {
    ...base,
    readFile: (name) => texts.get(path.resolve(name)) ?? base.readFile(name),
    fileExists: (name) => texts.has(path.resolve(name)) || base.fileExists(name),
    getSourceFile: (name, version) => {
      const text = texts.get(path.resolve(name));
      return text === undefined
        ? base.getSourceFile(name, version)
        : ts.createSourceFile(name, text, version, true);
    },
  };
  return ts.createProgram({ rootNames: names, options, host });
}
