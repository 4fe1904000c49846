/** Returns an amount with its thousands set apart; it keeps every digit. */
export const formatAmount = (value: { toFixed(): string } | number): string =>
  new Intl.NumberFormat("en-US", { maximumFractionDigits: 12 }).format(
    (typeof value === "number" ? String(value) : value.toFixed()) as `${number}`,
  );
