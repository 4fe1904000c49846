/** The library's description of one of its classes, in wire names. */
export interface ClassDescription {
  /** Scalar properties. */
  readonly scalars: readonly string[];
  /** Navigation properties and the class each leads to. */
  readonly navigation: Readonly<Record<string, string>>;
  readonly collection: boolean;
}

/** Every class of the library by its name, and the words of its enumerations. */
export interface Schema {
  readonly classes: Readonly<Record<string, ClassDescription>>;
  readonly enums: Readonly<Record<string, readonly string[]>>;
}

interface ClientClass {
  readonly prototype?: { readonly _className?: string };
}

interface ClientObject extends Record<string, unknown> {
  readonly _className: string;
  readonly _isCollection?: boolean;
  readonly _scalarPropertyOriginalNames?: readonly string[];
  readonly _navigationPropertyNames?: readonly string[];
  readonly _objectPath?: { readonly objectPathInfo?: { readonly Name?: string } };
}

/** The parts of a loaded office.js that know its classes. */
export interface ClientLibrary {
  readonly Excel: Readonly<Record<string, ClientClass>> & {
    readonly RequestContext: ClientClass & (new (url: string) => unknown);
  };
  readonly OfficeExtension: {
    readonly BatchApiHelper: {
      createTopLevelServiceObject(
        type: ClientClass,
        context: unknown,
        name: string,
        isCollection: boolean,
        flags: number,
      ): ClientObject;
    };
  };
}

/**
 * Every class and enumeration of Excel as the loaded library describes it, so that the host knows
 * which members and words exist without keeping a list of its own.
 */
export function describeLibrary(library: ClientLibrary): Schema {
  return { classes: describeClasses(library), enums: describeEnums(library) };
}

function describeEnums({ Excel }: ClientLibrary): Schema["enums"] {
  const described = Object.entries(Excel).flatMap(([name, value]) => {
    const words: unknown[] = typeof value === "object" ? Object.values(value) : [];
    return words.length > 0 && words.every((each) => typeof each === "string")
      ? [[name, words] as const]
      : [];
  });
  return Object.fromEntries(described);
}

function describeClasses({ Excel, OfficeExtension }: ClientLibrary): Schema["classes"] {
  const context = new Excel.RequestContext("http://schema.invalid/");
  const make = OfficeExtension.BatchApiHelper;
  const described: Record<string, ClassDescription> = {};
  for (const type of Object.values(Excel)) {
    if (type.prototype === undefined || !("_className" in type.prototype)) continue;
    const sample = attempt(() => make.createTopLevelServiceObject(type, context, "x", false, 4));
    if (sample) described[sample._className] = describe(sample);
  }
  return described;
}

function describe(sample: ClientObject): ClassDescription {
  const navigation: Record<string, string> = {};
  for (const member of sample._navigationPropertyNames ?? []) {
    const target = attempt(() => sample[member] as ClientObject);
    const name = target?._objectPath?.objectPathInfo?.Name;
    if (target && name !== undefined) navigation[name] = target._className;
  }
  return {
    scalars: sample._scalarPropertyOriginalNames ?? [],
    navigation,
    collection: sample._isCollection === true,
  };
}

/** Some of the library's classes cannot be created outside a document; those have no description. */
function attempt<T>(make: () => T): T | undefined {
  try {
    return make();
  } catch {
    return undefined;
  }
}

/** The wire's spelling of a member: `values` is `Values`, `_Ref` stays. */
export function wireName(member: string): string {
  return member.startsWith("_") ? member : member.charAt(0).toUpperCase() + member.slice(1);
}

/** The library's spelling of a wire name: `Values` is `values`, `ID` is `id`. */
export function clientName(member: string): string {
  return member.replace(/^[A-Z]+(?=[A-Z][a-z]|$)|^[A-Z]/, (start) => start.toLowerCase());
}
