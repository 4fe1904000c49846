/** A report in xBRL-JSON, as it is read. */
export interface Report {
  readonly documentInfo: {
    readonly documentType: string;
    readonly namespaces: Readonly<Record<string, string>>;
    readonly taxonomy: readonly string[];
    readonly features?: Readonly<Record<string, unknown>>;
  };
  readonly facts: Readonly<Record<string, FactObject>>;
}

export interface FactObject {
  readonly value: string | null;
  readonly decimals?: number;
  readonly dimensions: Readonly<Record<string, string>>;
}

const ncName = /^[A-Za-z_][\w.-]*$/;
const qName = /^[A-Za-z_][\w.-]*:[A-Za-z_][\w.-]*$/;
const dateTime = String.raw`\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d`;
const instant = new RegExp(`^${dateTime}$`);
const interval = new RegExp(`^${dateTime}/${dateTime}$`);
const decimal = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;

/** Prefixes that the specification binds. */
const reserved: Readonly<Record<string, string>> = {
  iso4217: "http://www.xbrl.org/2003/iso4217",
  xbrl: "https://xbrl.org/2021",
  xbrli: "http://www.xbrl.org/2003/instance",
};

const coreDimensions = ["concept", "entity", "period", "unit", "language", "noteId"];

/**
 * Returns the rules of xBRL-JSON 1.0 and of the Open Information Model that a report of numeric facts breaks, by the error
 * codes of the specifications, each with its place.
 *
 * https://www.xbrl.org/Specification/xbrl-json/REC-2021-10-13/xbrl-json-REC-2021-10-13.html
 */
export function brokenRules(text: string): string[] {
  const report = JSON.parse(text) as Report;
  const keys = text.match(/^ {2}"f[^"]*": \{/gm) ?? [];
  const broken = [...documentRules(report)];
  if (keys.length !== new Set(keys).size) broken.push("xbrlje:invalidJSON: a key stands twice");
  const seen = new Map<string, string>();
  for (const [id, fact] of Object.entries(report.facts)) {
    broken.push(...[...factRules(id, fact, report)].map((code) => `${code}: ${id}`));
    const key = JSON.stringify(Object.entries(fact.dimensions).sort());
    const other = seen.get(key);
    if (other) broken.push(`oime:disallowedDuplicateFacts: ${other}, ${id}`);
    seen.set(key, id);
  }
  return broken;
}

function* documentRules({ documentInfo }: Report): Generator<string> {
  const { documentType, namespaces, taxonomy } = documentInfo;
  if (documentType !== "https://xbrl.org/2021/xbrl-json") yield "oimce:unsupportedDocumentType";
  if (taxonomy.length === 0) yield "oime:noTaxonomy";
  const uris = Object.values(namespaces);
  if (new Set(uris).size !== uris.length) yield "oimce:multipleAliasesForURI";
  for (const [prefix, uri] of Object.entries(namespaces)) {
    if (!ncName.test(prefix)) yield `xbrlje:invalidJSONStructure: prefix ${prefix}`;
    if (!/^[a-z]+:\S+$/.test(uri)) yield `oimce:invalidURI: ${uri}`;
    if (reserved[prefix] !== undefined && reserved[prefix] !== uri)
      yield `oimce:invalidURIForReservedAlias: ${prefix}`;
  }
  for (const name of Object.keys(documentInfo).filter((each) => each.includes(":")))
    if (namespaces[name.split(":")[0] ?? ""] === undefined) yield `oimce:unboundPrefix: ${name}`;
}

function* factRules(id: string, fact: FactObject, report: Report): Generator<string> {
  const { namespaces } = report.documentInfo;
  const { concept, entity, period, unit } = fact.dimensions;
  const bound = (name: string): boolean => namespaces[name.split(":")[0] ?? ""] !== undefined;
  if (!ncName.test(id)) yield "xbrlje:invalidJSONStructure";
  if (concept === undefined) yield "oime:missingConceptDimension";
  else if (!qName.test(concept)) yield "oimce:invalidQName";
  else if (!bound(concept)) yield "oimce:unboundPrefix";
  if (entity !== undefined && !/^[^:\s]+:\S+$/.test(entity)) yield "oimce:invalidSQName";
  if (entity !== undefined && !bound(entity)) yield "oimce:unboundPrefix";
  yield* periodRules(period);
  yield* unitRules(unit, bound);
  for (const name of Object.keys(fact.dimensions).filter(
    (each) => !coreDimensions.includes(each),
  )) {
    if (!qName.test(name)) yield "xbrlje:invalidJSONStructure";
    else if (!bound(name)) yield "oimce:unboundPrefix";
  }
  if (typeof fact.value !== "string" || !decimal.test(fact.value)) yield "oime:invalidFactValue";
  if (/^-0(?:\.0*)?$/.test(fact.value ?? "")) yield "oime:invalidFactValue";
  if (fact.decimals !== undefined && !Number.isInteger(fact.decimals))
    yield "xbrlje:invalidJSONStructure";
}

function* periodRules(period: string | undefined): Generator<string> {
  if (period === undefined) yield "oime:missingPeriodDimension";
  else if (interval.test(period)) {
    const [start = "", end = ""] = period.split("/");
    if (start >= end) yield "oimce:invalidPeriodRepresentation";
  } else if (!instant.test(period)) yield "oimce:invalidPeriodRepresentation";
}

function* unitRules(unit: string | undefined, bound: (name: string) => boolean): Generator<string> {
  if (unit === undefined) return;
  if (unit === "xbrli:pure") yield "oime:illegalPureUnit";
  const measures = unit.split("/");
  if (measures.length > 2 || !measures.every((measure) => qName.test(measure)))
    yield "oimce:invalidUnitStringRepresentation";
  if (!measures.every(bound)) yield "oimce:unboundPrefix";
}
