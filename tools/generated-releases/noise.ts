/** Returns a number from −1 up to, but without, 1 for a name and a quarter: always the same one for the same seed. */
export type Noise = (name: string, at: number) => number;

/**
 * Returns a noise that depends only on its seed, the name and the quarter. So a release is the same however many others
 * are generated.
 */
export function noiseOf(seed: number): Noise {
  return (name, at) => {
    let hash = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ at;
    for (let i = 0; i < name.length; i += 1)
      hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193);
    for (const by of [0x7feb352d, 0x846ca68b]) hash = Math.imul(hash ^ (hash >>> 15), by);
    return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 31 - 1;
  };
}
