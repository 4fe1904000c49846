/** Returns an amount with commas between its thousands; it keeps every digit. */
export const formatAmount = (value: { toFixed(): string } | number): string =>
  new Intl.NumberFormat("en-US", { maximumFractionDigits: 12 }).format(
    (typeof value === "number" ? String(value) : value.toFixed()) as `${number}`,
  );

/** Returns a fraction as a percentage with two decimals: -0.108882 is `-10.89%`. */
export const formatPercent = (fraction: {
  times(by: number): { toFixed(decimals: number): string };
}): string => `${fraction.times(100).toFixed(2)}%`;
