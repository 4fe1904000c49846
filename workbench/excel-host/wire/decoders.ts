import { ColorKit } from "@univerjs/core";
import { invalidArgument, notImplemented } from "./host-error.ts";
import type { Schema } from "./schema.ts";

/** Where a value was given, and the words of the library's enumerations. */
export interface Given {
  readonly location: string;
  readonly enums: Schema["enums"];
}

/** Converts the value that the add-in gave to the value that a member takes, or refuses it as Excel does. */
export type Decode = (value: unknown, given: Given) => unknown;

/** How what is given to a member is decoded: by one decoder a property, by one an argument a method. */
export type Signature = Decode | readonly Decode[];

/** Signatures by the wire name of the member. */
export type Signatures = Readonly<Record<string, Signature>>;

/** The limits of a number; both ends belong to it. */
export interface Limits {
  readonly from?: number;
  readonly to?: number;
  readonly whole?: boolean;
}

/** Takes any value, null aside. */
export const anything: Decode = (value, given) => value ?? refuse(given);

/** Takes true or false. */
export const flag: Decode = (value, given) => (typeof value === "boolean" ? value : refuse(given));

/** Takes a text of at most so many characters. */
export function text(longest = Infinity): Decode {
  return (value, given) =>
    typeof value === "string" && value.length <= longest ? value : refuse(given);
}

/** Takes what can be typed into a cell: true or false, a number or a text. */
export const enterable: Decode = (value, given) =>
  typeof value === "boolean" ||
  typeof value === "string" ||
  (typeof value === "number" && !Number.isNaN(value))
    ? value
    : refuse(given);

/** Takes a number within limits. */
export function number({ from = -Infinity, to = Infinity, whole = false }: Limits = {}): Decode {
  return (value, given) => {
    const fits = typeof value === "number" && value >= from && value <= to;
    return fits && (!whole || Number.isInteger(value)) ? value : refuse(given);
  };
}

/** Takes a whole number within limits. */
export function wholeNumber(limits: Limits = {}): Decode {
  return number({ ...limits, whole: true });
}

/** Takes a word of one of the library's enumerations. */
export function word(enumeration: keyof typeof Excel): Decode {
  return (value, given) => {
    const words = given.enums[enumeration];
    if (!words) throw new Error(`The library has no enumeration ${enumeration}.`);
    return words.includes(value as string) ? value : refuse(given);
  };
}

/** Takes "#RRGGBB" or a named HTML colour, and gives "#RRGGBB". */
export const color: Decode = (value, given) => {
  const name = String(value);
  if (/^#[0-9a-f]{6}$/i.test(name)) return name.toUpperCase();
  const named = /^[a-z]+$/i.test(name) ? new ColorKit(name) : undefined;
  return named?.isValid && named.getAlpha() === 1
    ? named.toHexString().toUpperCase()
    : refuse(given);
};

/** Takes one text only, such as the blank that clears a property. */
export function only(wanted: string): Decode {
  return (value, given) => (value === wanted ? value : refuse(given));
}

/** Takes one value only; any other has an effect that is not modelled. */
export function unmodelledUnless(modelled: unknown): Decode {
  return (value, { location }) => {
    if (value !== modelled) throw notImplemented(location);
    return value;
  };
}

/** Takes an object of the model, such as a range. */
export function instance(type: abstract new (...args: never) => object): Decode {
  return (value, given) => (value instanceof type ? value : refuse(given));
}

/** Takes what any of the decoders takes. */
export function either(...decoders: readonly Decode[]): Decode {
  return (value, given) => {
    for (const decode of decoders.slice(0, -1)) {
      try {
        return decode(value, given);
      } catch {
        continue;
      }
    }
    return decoders.at(-1)?.(value, given);
  };
}

/** Takes an argument that may be left out; null is one left out. */
export function optional(decode: Decode): Decode {
  return (value, given) =>
    value === null || value === undefined ? undefined : decode(value, given);
}

/** Takes one value for all cells or an array of rows; a null within the array leaves its cell. */
export function cells(decode: Decode): Decode {
  const each: Decode = (value, given) => (value === null ? null : decode(value, given));
  return (value, given) => {
    if (!Array.isArray(value)) return decode(value, given);
    return value.map((row: unknown) =>
      Array.isArray(row) ? row.map((cell) => each(cell, given)) : refuse(given),
    );
  };
}

/** Takes an object of named fields, each of which may be missing; a field that is not declared is not modelled. */
export function fields(declared: Readonly<Record<string, Decode>>): Decode {
  return (value, given) => {
    if (typeof value !== "object" || value === null) return refuse(given);
    const decoded = Object.entries(value).flatMap(([name, field]) => {
      if (field === null || field === undefined) return [];
      const decode = declared[name];
      const location = `${given.location}.${name}`;
      if (!decode) throw notImplemented(location);
      return [[name, decode(field, { ...given, location })]];
    });
    return Object.fromEntries(decoded) as unknown;
  };
}

function refuse({ location }: Given): never {
  throw invalidArgument(location);
}
