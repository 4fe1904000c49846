import type { Dataset } from "../../../src/dataset/dataset.ts";
import type { Item } from "../../../src/model/item.ts";
import { escapeXml } from "../../../workbook-file/escape-xml.ts";
import { conceptOf, ownName, ownNamespace } from "./concept.ts";
import { isInstant } from "./dimensions.ts";

/** The US-GAAP taxonomy of 2009: the last with an element for the minority interests in a result of 2003. */
export const usGaapNamespace = "http://xbrl.us/us-gaap/2009-01-31";
const usGaapSchema = "http://taxonomies.xbrl.us/us-gaap/2009/elts/us-gaap-2009-01-31.xsd";

const imported = [
  [usGaapNamespace, usGaapSchema],
  ["http://www.xbrl.org/2003/instance", "http://www.xbrl.org/2003/xbrl-instance-2003-12-31.xsd"],
  ["http://xbrl.org/2005/xbrldt", "http://www.xbrl.org/2005/xbrldt-2005.xsd"],
] as const;

/**
 * Returns the taxonomy that a report of `xbrlJson` needs in addition to that of US GAAP, as an XML schema: our own
 * concepts, each with its type, balance and kind of period, and the dimension of the release, whose values are codes such
 * as 4Q03.
 */
export function taxonomyFor(data: Dataset): string {
  const own = [...data.items.values()].filter((item) => conceptOf(item).name.startsWith("iij:"));
  return `<?xml version="1.0" encoding="UTF-8"?>
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xbrli="http://www.xbrl.org/2003/instance"
  xmlns:xbrldt="http://xbrl.org/2005/xbrldt" targetNamespace="${ownNamespace}" elementFormDefault="qualified">
${imported.map(([namespace, schemaLocation]) => tag("xs:import", { namespace, schemaLocation })).join("\n")}
  <xs:element name="releaseCode" id="iij_releaseCode">
    <xs:simpleType>
      <xs:restriction base="xs:token"><xs:pattern value="[1-4]Q[0-9]{2,3}"/></xs:restriction>
    </xs:simpleType>
  </xs:element>
${[releaseDimension, ...own.map(elementOf)].map((element) => tag("xs:element", element)).join("\n")}
</xs:schema>
`;
}

type Attributes = Readonly<Record<string, string>>;

const tag = (name: string, attributes: Attributes): string =>
  `  <${name} ${Object.entries(attributes)
    .map(([attribute, value]) => `${attribute}="${escapeXml(value)}"`)
    .join(" ")}/>`;

const releaseDimension: Attributes = {
  name: "Release",
  id: "iij_Release",
  type: "xbrli:stringItemType",
  substitutionGroup: "xbrldt:dimensionItem",
  abstract: "true",
  "xbrli:periodType": "duration",
  "xbrldt:typedDomainRef": "#iij_releaseCode",
};

const types: Attributes = {
  money: "xbrli:monetaryItemType",
  percent: "xbrli:pureItemType",
  shares: "xbrli:sharesItemType",
};

const elementOf = (item: Item): Attributes => ({
  name: ownName(item),
  id: `iij_${ownName(item)}`,
  type: types[item.unit] ?? "xbrli:decimalItemType",
  substitutionGroup: "xbrli:item",
  nillable: "true",
  "xbrli:periodType": isInstant(item) ? "instant" : "duration",
  ...(item.unit === "money" && { "xbrli:balance": item.side }),
});
