/** For each field of an object, the function that computes it. */
type Makers<T> = { readonly [K in keyof T]: () => T[K] };

/** Returns an object whose fields are computed when they are first read, and then kept. */
export function onNeed<T extends object>(makers: Makers<T>): T {
  const made = {} as T;
  for (const name of Object.keys(makers) as (keyof T)[])
    Object.defineProperty(made, name, {
      configurable: true,
      enumerable: true,
      get: () => {
        const value = makers[name]();
        Object.defineProperty(made, name, { value, enumerable: true });
        return value;
      },
    });
  return made;
}

/** Returns a function that computes the answer for each object once, and keeps it as long as the object exists. */
export function keepingFor<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const kept = new WeakMap<K, V>();
  return (key) => {
    let value = kept.get(key);
    if (value === undefined) kept.set(key, (value = make(key)));
    return value;
  };
}

/**
 * Returns a function that computes the answer for each argument once, and keeps it. Arguments that are recreated for each
 * call need `nameOf`, the key to keep them by.
 */
export function keeping<K, V>(make: (key: K) => V, nameOf?: (key: K) => unknown): (key: K) => V {
  const kept = new Map<unknown, V>();
  return (key) => {
    const name = nameOf ? nameOf(key) : key;
    let value = kept.get(name);
    if (value === undefined && !kept.has(name)) kept.set(name, (value = make(key)));
    return value as V;
  };
}
