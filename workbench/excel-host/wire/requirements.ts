/** Requirement sets by name with the newest version claimed. */
export type Requirements = Readonly<Record<string, string>>;

/** What the library asks for itself, undocumented, to do what a shared runtime and custom functions need. */
export const INTERNAL: Requirements = {
  CustomFunctions: "1.9",
  SharedRuntimeInternal: "1.2",
  RichApiRuntime: "1.2",
  RichApiRuntimeFlag: "1.1",
  Settings: "1.1",
};

/**
 * The sets that this host claims if no client is chosen: as much as the npm build of office.js knows. A member within
 * these sets that is not modelled is answered with `NotImplemented`.
 */
export const CLAIMED: Requirements = {
  ...INTERNAL,
  ExcelApi: "1.15",
  CustomFunctionsRuntime: "1.5",
  SharedRuntime: "1.2",
  RibbonApi: "1.2",
  AddinCommands: "1.1",
  DialogApi: "1.2",
};

/** The requirement sets an add-in only manifest declares, by name with their least version. */
export function requirementsOf(manifest: string): Requirements {
  const sets = manifest.matchAll(/<(?:\w+:)?Set\s+([^>]*?)\/?>/g);
  const declared: Record<string, string> = {};
  for (const [, attributes = ""] of sets) {
    const name = /Name="([^"]+)"/.exec(attributes)?.[1];
    const version = /MinVersion="([^"]+)"/.exec(attributes)?.[1] ?? "1.1";
    if (name !== undefined) declared[name] = version;
  }
  return declared;
}
