import type { Requirements } from "./requirements.ts";

/** An Excel client, as Microsoft documents it. */
export interface Client {
  readonly name: string;
  /** The requirement sets it supports when it is up to date; one it does not support is not there. */
  readonly sets: Requirements;
}

/** Office requirement sets that each client since 2021 supports. */
const COMMON = { AddinCommands: "1.1", DialogApi: "1.2" } as const;
const NEWEST = {
  ...COMMON,
  ExcelApi: "1.20",
  CustomFunctionsRuntime: "1.5",
  SharedRuntime: "1.2",
  RibbonApi: "1.2",
  KeyboardShortcuts: "1.1",
} as const;

/**
 * The requirement sets of real clients, as these pages have them (read in November 2026, below
 * https://learn.microsoft.com/javascript/api/requirement-sets/):
 *
 * - excel/excel-api-requirement-sets (1.20: Windows 2509, Mac 16.100; LTSC 2024 ends with 1.17, LTSC 2021 with 1.14,
 *   Office 2019 with 1.7)
 * - excel/custom-functions-requirement-sets (1.5: Windows 2504, Mac 16.96; volume-licensed Office ends with 1.3; Windows
 *   has 1.2 from 1909 on, 1.3 from 2008 on)
 * - common/shared-runtime-requirement-sets (Windows 2002: 1.1, LTSC 2024: 1.2, LTSC 2021: 1.1; not on
 *   iPad, not in volume-licensed Office before 2021)
 * - common/keyboard-shortcuts-requirement-sets (not in volume-licensed Office)
 * - common/ribbon-api-requirement-sets, common/dialog-api-requirement-sets, common/add-in-commands-requirement-sets
 */
export const CLIENTS = {
  web: { name: "Excel on the web", sets: NEWEST },
  microsoft365: { name: "Microsoft 365, Windows", sets: NEWEST },
  mac: { name: "Excel on Mac", sets: NEWEST },
  ltsc2024: {
    name: "Office LTSC 2024",
    sets: {
      ...COMMON,
      ExcelApi: "1.17",
      CustomFunctionsRuntime: "1.3",
      SharedRuntime: "1.2",
      RibbonApi: "1.2",
    },
  },
  ltsc2021: {
    name: "Office LTSC 2021",
    sets: {
      ...COMMON,
      ExcelApi: "1.14",
      CustomFunctionsRuntime: "1.3",
      SharedRuntime: "1.1",
      RibbonApi: "1.2",
    },
  },
  /** The oldest that has a shared runtime: the floor of what the manifest asks for. */
  microsoft365of2020: {
    name: "Microsoft 365, version 2002",
    sets: {
      AddinCommands: "1.1",
      DialogApi: "1.1",
      ExcelApi: "1.11",
      CustomFunctionsRuntime: "1.2",
      SharedRuntime: "1.1",
    },
  },
  office2019: {
    name: "Office 2019, volume licence",
    sets: { DialogApi: "1.1", ExcelApi: "1.7" },
  },
  ipad: { name: "Excel on iPad", sets: { DialogApi: "1.2", ExcelApi: "1.20" } },
} as const satisfies Readonly<Record<string, Client>>;

/** A client of the table. */
export type ClientCode = keyof typeof CLIENTS;

/** Returns what a client lacks of the sets that a manifest asks for, such as "SharedRuntime 1.1"; it is not offered the add-in then. */
export function lackingSets(client: Client, asked: Requirements): string[] {
  return Object.entries(asked)
    .filter(([set, version]) => minor(client.sets[set]) < minor(version))
    .map(([set, version]) => `${set} ${version}`);
}

const minor = (version: string | undefined): number => Number(version?.split(".")[1] ?? -1);
