/** A button the add-in puts on Excel's ribbon, or into a menu there. */
export interface RibbonButton {
  readonly label: string;
  readonly tip: string;
  /** An address under the workbench's own site. */
  readonly icon: string;
  /** The command it invokes; without one it shows the task pane. */
  readonly command?: string;
}

/** A menu the add-in puts on Excel's ribbon: a button that opens further ones. */
export interface RibbonMenu {
  readonly label: string;
  readonly tip: string;
  readonly icon: string;
  readonly items: readonly RibbonButton[];
}

/** What the workbench needs to know of an add-in, as Excel would learn it from the manifest. */
export interface Addin {
  /** What stands before the dot in its functions' names. */
  readonly namespace: string;
  readonly controls: readonly (RibbonButton | RibbonMenu)[];
  /** What it adds to the menu of a cell. */
  readonly cellMenu: readonly RibbonButton[];
  /** The address of its keyboard shortcuts, under the workbench's own site; none if it has none. */
  readonly shortcuts?: string;
}

const SCHEMA_INSTANCE = "http://www.w3.org/2001/XMLSchema-instance";
const ICON_SIZE = "32";

/**
 * Returns the add-in that a manifest describes, its own addresses led to `site`.
 *
 * The workbench shows what the manifest promises Excel, so that a button forgotten there is
 * missed here.
 */
export function readManifest(manifest: Document, site: string): Addin {
  const resources = readResources(manifest);
  const resource = (element: Element | undefined): string =>
    resources.get(element?.getAttribute("resid") ?? "") ?? "";
  const home = new URL(".", resource(first(manifest, "FunctionFile"))).href;
  // What a menu says of itself stands before what its items say.
  const faceOf = (control: Element): Omit<RibbonButton, "command"> => ({
    label: resource(first(control, "Label")),
    tip: resource(first(control, "Description")),
    icon: resource(iconOf(control)).replace(home, site),
  });
  const buttonOf = (button: Element): RibbonButton => ({ ...faceOf(button), ...commandOf(button) });
  const overrides = first(manifest, "ExtendedOverrides")?.getAttribute("Url");
  return {
    namespace: resource(first(manifest, "Namespace")),
    controls: all(first(manifest, "OfficeTab"), "Control").map((control) =>
      typeOf(control) === "Menu"
        ? { ...faceOf(control), items: all(control, "Item").map(buttonOf) }
        : buttonOf(control),
    ),
    cellMenu: all(first(manifest, "OfficeMenu"), "Control").map(buttonOf),
    ...(overrides && { shortcuts: overrides.replace(home, site) }),
  };
}

function iconOf(control: Element): Element | undefined {
  const sizes = all(control, "Image");
  return sizes.find((image) => image.getAttribute("size") === ICON_SIZE) ?? sizes[0];
}

function commandOf(control: Element): { command?: string } {
  const action = first(control, "Action");
  if (typeOf(action) !== "ExecuteFunction") return {};
  return { command: first(action, "FunctionName")?.textContent.trim() ?? "" };
}

function typeOf(element: Element | undefined): string | undefined {
  return element?.getAttributeNS(SCHEMA_INSTANCE, "type") ?? undefined;
}

function readResources(manifest: Document): ReadonlyMap<string, string> {
  const kinds = ["Image", "Url", "String"].flatMap((kind) => all(manifest, kind));
  return new Map(
    kinds
      .filter((element) => element.hasAttribute("id"))
      .map((element) => [
        element.getAttribute("id") ?? "",
        element.getAttribute("DefaultValue") ?? "",
      ]),
  );
}

function all(within: Document | Element | undefined, name: string): Element[] {
  return [...(within?.getElementsByTagNameNS("*", name) ?? [])];
}

function first(within: Document | Element | undefined, name: string): Element | undefined {
  return all(within, name)[0];
}
