import { sequenceNodeType, type ISequenceNode } from "@univerjs/engine-formula";
import { parseArea } from "../a1.ts";

type Nodes = readonly (string | ISequenceNode)[];

/** A formula of Univer's nodes, its functions, truth values and references in capitals. */
export function spellFormula(nodes: Nodes, formula: string): string {
  if (nodes.length === 0) return formula;
  return `=${nodes.map((node, index) => spellNode(node, nodes[index + 1])).join("")}`;
}

/** To Univer any word is a function; only one before a parenthesis is. */
function spellNode(node: string | ISequenceNode, next: Nodes[number] | undefined): string {
  if (typeof node === "string") return node;
  const { nodeType, token } = node;
  if (nodeType === sequenceNodeType.REFERENCE) return spellReference(token);
  if (nodeType !== sequenceNodeType.FUNCTION) return token;
  const isFunction = typeof next === "string" && next.startsWith("(");
  return isFunction || /^(true|false)$/i.test(token) ? token.toUpperCase() : token;
}

/** The name of a sheet is unchanged, and so is text that only looks like a reference to Univer. */
function spellReference(token: string): string {
  const start = token.lastIndexOf("!") + 1;
  const cells = token.slice(start);
  return parseArea(cells.trim()) ? token.slice(0, start) + cells.toUpperCase() : token;
}
