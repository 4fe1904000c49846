import ts from "typescript";

/** A requirement set by its name, with the version that is needed or supported, such as 13 for 1.13. */
export interface Need {
  readonly set: string;
  readonly version: number;
}

const typings = /node_modules\/@types\/(office-js|custom-functions-runtime)\//;
/** Either of the two ways in which Microsoft's comments name a set. Sets of other applications are ignored. */
const named = /(?:\[ ?Api set: |\| )(?!Mailbox|Word|PowerPoint|OneNote)(\w+) 1\.(\d+)/;

/** Returns the minor version in a text such as "1.13"; every requirement set has the major version 1. */
export function minorVersion(text: string): number {
  const minor = /^1\.(\d+)$/.exec(text)?.[1];
  if (minor === undefined) throw new Error(`"${text}" is no version of a requirement set.`);
  return Number(minor);
}

/** Returns the set that a symbol of Microsoft's typings needs, or undefined for other symbols or if it needs none. */
export function needOf(symbol: ts.Symbol | undefined): Need | undefined {
  const declarations = (symbol?.declarations ?? []).filter((declaration) =>
    typings.test(declaration.getSourceFile().fileName),
  );
  const needs = declarations.map(needOfDeclaration).filter((need) => need !== undefined);
  // Of several declarations, the one with the lowest version counts.
  return needs.sort((a, b) => a.version - b.version)[0];
}

function needOfDeclaration(declaration: ts.Node): Need | undefined {
  for (let node = declaration; !ts.isSourceFile(node); node = node.parent) {
    const comment = ts.getJSDocCommentsAndTags(node).map((each) => each.getFullText());
    const found = named.exec(comment.join("\n"));
    if (found?.[1] !== undefined) return { set: found[1], version: Number(found[2]) };
  }
  return undefined;
}
