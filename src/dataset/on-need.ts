/** A record of what makes each field of an object. */
type Makers<T> = { readonly [K in keyof T]: () => T[K] };

/** Returns an object whose fields are made when they are first read, and then kept. */
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

/** Returns a function that makes the answer to each argument once, and keeps it. */
export function keeping<K, V>(make: (key: K) => V): (key: K) => V {
  const kept = new Map<K, V>();
  return (key) => {
    let value = kept.get(key);
    if (value === undefined && !kept.has(key)) kept.set(key, (value = make(key)));
    return value as V;
  };
}
