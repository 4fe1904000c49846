import { XMLParser, XMLValidator } from "fast-xml-parser";

/** One element of the manifest; the order of its children is kept, because Excel requires it. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  readonly children: readonly Element[];
}

/** What the parser returns: `{ Tag: [...], ":@": attributes }`, or `{ "#text": "…" }`. */
type Node = Readonly<Record<string, unknown>>;

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: "",
  parseTagValue: false,
});

/** Returns the root element of a document; throws, with the line, when it is not well-formed. */
export function decodeXml(xml: string): Element {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- its successor is a package more, for this one call.
  const wellFormed = XMLValidator.validate(xml);
  if (wellFormed !== true) {
    throw new Error(`Line ${wellFormed.err.line}: ${wellFormed.err.msg}`);
  }
  const [root] = elementsOf(parser.parse(xml) as Node[]);
  if (!root) throw new Error("The document is empty.");
  return root;
}

function elementsOf(nodes: readonly Node[]): Element[] {
  return nodes.flatMap((node) => {
    const name = Object.keys(node).find((key) => key !== ":@");
    if (!name || name === "#text" || name.startsWith("?")) return [];
    const content = node[name] as Node[];
    return {
      name,
      attributes: (node[":@"] ?? {}) as Record<string, string>,
      text: content.map((child) => (child["#text"] ?? "") as string).join(""),
      children: elementsOf(content),
    };
  });
}

/** Returns every element of that name below another, in the order of the document. */
export function all(within: Element, name: string): Element[] {
  return descendants(within).filter((element) => element.name === name);
}

/** Returns every element below another, in the order of the document. */
export function descendants(within: Element): Element[] {
  return within.children.flatMap((child) => [child, ...descendants(child)]);
}

/** Returns the child of that name, if there is one. */
export function findChild(within: Element | undefined, name: string): Element | undefined {
  return within?.children.find((child) => child.name === name);
}

/** Returns an attribute's value, "" if it is missing: a fault is reported, never thrown. */
export function attribute(element: Element | undefined, name: string): string {
  return element?.attributes[name] ?? "";
}
