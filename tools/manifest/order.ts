import { attribute, descendants, type Element } from "./element.ts";

/**
 * The children each element may have, in the order Excel requires: `?` optional, `+` one or more, `*` any number. An
 * element that comes in several types has an entry for each, `Action[ShowTaskpane]`. Only what a task-pane add-in with a
 * shared runtime needs: TaskpaneId, for one, is not here because it would give the button a pane outside the shared
 * runtime.
 */
const contents: Readonly<Record<string, string>> = {
  "OfficeApp[TaskPaneApp]":
    "Id Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl " +
    "SupportUrl AppDomains? Hosts Requirements DefaultSettings Permissions VersionOverrides " +
    "ExtendedOverrides?",
  DisplayName: "Override*",
  Description: "Override*",
  AppDomains: "AppDomain+",
  Hosts: "Host",
  Requirements: "Sets",
  Sets: "Set+",
  DefaultSettings: "SourceLocation",
  "VersionOverrides[VersionOverridesV1_0]": "Hosts Resources",
  "Host[Workbook]": "Runtimes AllFormFactors DesktopFormFactor",
  Runtimes: "Runtime",
  AllFormFactors: "ExtensionPoint",
  DesktopFormFactor: "GetStarted FunctionFile ExtensionPoint+",
  GetStarted: "Title Description LearnMoreUrl",
  "ExtensionPoint[CustomFunctions]": "Script Page Metadata Namespace",
  Script: "SourceLocation",
  Page: "SourceLocation",
  Metadata: "SourceLocation",
  "ExtensionPoint[PrimaryCommandSurface]": "OfficeTab",
  "ExtensionPoint[ContextMenu]": "OfficeMenu",
  OfficeMenu: "Control+",
  OfficeTab: "Group+",
  Group: "Label Icon Control+",
  "Control[Button]": "Label Supertip Icon Action",
  "Control[Menu]": "Label Supertip Icon Items",
  Items: "Item+",
  Item: "Label Supertip Icon Action",
  Supertip: "Title Description",
  Icon: "bt:Image+",
  "Action[ShowTaskpane]": "SourceLocation",
  "Action[ExecuteFunction]": "FunctionName",
  Resources: "bt:Images bt:Urls bt:ShortStrings bt:LongStrings",
  "bt:Images": "bt:Image+",
  "bt:Urls": "bt:Url+",
  "bt:Url": "bt:Override*",
  "bt:ShortStrings": "bt:String+",
  "bt:LongStrings": "bt:String+",
  "bt:String": "bt:Override*",
};

/** Returns a fault for every element whose children are missing, unknown or out of order. */
export function orderFaults(manifest: Element): string[] {
  return [manifest, ...descendants(manifest)].flatMap((element) => {
    const name = typedName(element);
    const expected = contents[name] ?? "";
    const found = element.children.map((child) => child.name).join(" ");
    if (pattern(expected).test(found)) return [];
    return `${name} must hold ${expected || "nothing"}; it holds ${found || "nothing"}`;
  });
}

function typedName(element: Element): string {
  const type = attribute(element, "xsi:type");
  return type ? `${element.name}[${type}]` : element.name;
}

function pattern(content: string): RegExp {
  const names = content.split(" ").filter((name) => name !== "");
  const parts = names.map((name) => name.replace(/^([\w:]+)([?+*]?)$/, "(?:\\b$1(?: |$))$2"));
  return new RegExp(`^${parts.join("")}$`);
}
