/** What Microsoft's library says of one of its classes, in wire names. */
export interface ClassDescription {
  /** Scalar properties. */
  readonly scalars: readonly string[];
  /** Navigation properties and the class each leads to. */
  readonly navigation: Readonly<Record<string, string>>;
  readonly collection: boolean;
}

/** Every class of the library by its name. */
export type Schema = Readonly<Record<string, ClassDescription>>;

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
 * Every class of Excel as the loaded library describes it, so that the host knows which members
 * exist without keeping a list of its own.
 */
export function describeClasses({ Excel, OfficeExtension }: ClientLibrary): Schema {
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

/** Some of the library's classes cannot be made outside a document; those have no description. */
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
