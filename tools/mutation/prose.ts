import { declareValuePlugin, PluginKind } from "@stryker-mutator/api/plugin";

/** The part of a node of Babel's tree that is needed here. */
interface Node {
  readonly type: string;
  readonly value?: unknown;
  readonly quasis?: readonly { readonly value: { readonly raw: string } }[];
  readonly expressions?: readonly Node[];
}

/** Two words, or anything in Japanese. */
const prose = /\p{L}[,.:;]? \p{L}|[\p{scx=Hira}\p{scx=Kana}\p{scx=Han}]/u;

/**
 * Leaves out the mutants that empty a text of several words or in Japanese: messages, reasons, labels. To kill them, a
 * test would have to repeat the text. A template with anything but plain names in it is kept, because its computation is
 * mutated too.
 */
export const isProse = ({ type, value, quasis, expressions }: Node): boolean => {
  if (type === "StringLiteral") return prose.test(String(value));
  if (type !== "TemplateLiteral" || !quasis || !expressions) return false;
  const plain = expressions.every((inner) => /^(Identifier|MemberExpression)$/.test(inner.type));
  return plain && prose.test(quasis.map((quasi) => quasi.value.raw).join("x"));
};

export const proseIgnorer = declareValuePlugin(PluginKind.Ignore, "prose", {
  shouldIgnore: (path) =>
    isProse((path as unknown as { node: Node }).node) ? "a text of several words" : undefined,
});
