import type { MakePlan } from "../excel/inserted.ts";
import type { PlanCell } from "../sheet/plan/sheet-plan.ts";

const usual = "IIJ";
const page: { readonly location?: Location } = globalThis;

/**
 * Returns the namespace that the manifest gives the functions. A development copy installed with a published one has its
 * own namespace, which its manifest puts into the address of the page: `taskpane.html?namespace=IIJDEV`.
 */
export function namespaceOf(search: string): string {
  const asked = new URLSearchParams(search).get("namespace") ?? usual;
  return /^[A-Z][A-Z0-9.]*$/i.test(asked) ? asked : usual;
}

/** Returns plans whose formulas call the functions of a namespace, that of the page; texts in quotes stay unchanged. */
export function inNamespace(
  makePlan: MakePlan,
  namespace = namespaceOf(page.location?.search ?? ""),
): MakePlan {
  if (namespace === usual) return makePlan;
  return (anchor) => {
    const plan = makePlan(anchor);
    return { ...plan, cells: plan.cells.map((row) => row.map((cell) => called(namespace, cell))) };
  };
}

function called(namespace: string, cell: PlanCell): PlanCell {
  if (cell.kind !== "formula") return cell;
  const formula = cell.formula.replace(/"[^"]*"|'[^']*'|\bIIJ\./g, (part) =>
    part === `${usual}.` ? `${namespace}.` : part,
  );
  return { ...cell, formula };
}
