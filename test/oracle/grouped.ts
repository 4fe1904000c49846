/** Returns values by the key they share, in the order in which they come. */
export function grouped<T>(
  values: readonly T[],
  keyOf: (value: T) => string,
): Map<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}
