/** The whole workbook. */
export const all = { of: "workbook" } as const;

/** How cells are frozen where the words of their sources do not matter. */
export const freezing = {
  describe: () => ({ source: "", release: "", knownOn: "" }),
  dataVersion: "test",
  today: "2026-11-27",
  language: "en",
} as const;
