const statements: Readonly<Record<string, string>> = {
  IS: "statement of operations",
  "IS-FY": "annual statement of operations",
  BS: "balance sheet",
  CF: "statement of cash flows",
  "CF-FY": "annual statement of cash flows",
  text: "text",
  prose: "text",
};

/** Returns what a sentence calls a table of a release. */
export const formatTable = (id: string): string => statements[id] ?? `Table ${id}`;

const scales: Readonly<Record<number, string>> = { 3: " thousand", 6: " million", 9: " billion" };

/** Returns the word after an amount printed in a power of ten, with the blank before it; "" for single units. */
export const formatScale = (scale: number): string => scales[scale] ?? "";
