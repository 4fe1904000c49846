import { all, attribute, descendants, type Element } from "./element.ts";

/** Returns the content of a file the add-in serves, by its path below the add-in's address. */
export type ReadServed = (path: string) => Uint8Array | undefined;

const longestUrl = 2048;
const ribbonSizes = ["16", "32", "80"];

/** Returns the faults in the addresses: their origin, missing files, sizes of icons. */
export function addressFaults(manifest: Element, read: ReadServed): string[] {
  const home = homeOf(manifest);
  return [
    ...addressesOf(manifest).flatMap((address) => addressFault(address, home, read)),
    ...iconsOf(manifest).flatMap((icon) => sizeFaults(icon, home, read)),
    ...all(manifest, "Icon").flatMap(missingSizes),
  ];
}

/** Returns the folder the page is served from. All addresses need one origin, or Excel cannot load the rest. */
export function homeOf(manifest: Element): string {
  const page = attribute(all(manifest, "DefaultSettings")[0]?.children[0], "DefaultValue");
  return page.slice(0, page.lastIndexOf("/") + 1);
}

const carriers = [
  "IconUrl",
  "HighResolutionIconUrl",
  "SupportUrl",
  "SourceLocation",
  "bt:Url",
  "bt:Image",
];

function addressesOf(manifest: Element): string[] {
  return descendants(manifest)
    .filter(({ name, attributes }) => carriers.includes(name) && !("resid" in attributes))
    .flatMap((element) => [
      attribute(element, "DefaultValue"),
      ...element.children.map((override) => attribute(override, "Value")),
    ])
    .concat(
      all(manifest, "ExtendedOverrides").flatMap(({ attributes }) => Object.values(attributes)),
    );
}

function addressFault(address: string, home: string, read: ReadServed): string[] {
  if (!address.startsWith("https://")) return [`${address} is not https`];
  if (address.length > longestUrl) return [`an address is longer than ${longestUrl} characters`];
  if (!address.startsWith(home)) return [`${address} is not below ${home}`];
  const [file = ""] = address.slice(home.length).split("?");
  return read(file) ? [] : [`${address} leads to no file`];
}

interface Icon {
  readonly address: string;
  readonly size: number;
}

function iconsOf(manifest: Element): Icon[] {
  const resources = all(manifest, "bt:Images").flatMap((images) => images.children);
  const addresses = new Map(
    resources.map((image) => [attribute(image, "id"), attribute(image, "DefaultValue")]),
  );
  const top = (name: string, size: number): Icon[] =>
    all(manifest, name).map((icon) => ({ address: attribute(icon, "DefaultValue"), size }));
  const ribbon = all(manifest, "Icon").flatMap((icon) => icon.children);
  return [
    ...top("IconUrl", 32),
    ...top("HighResolutionIconUrl", 64),
    ...ribbon.map((image) => ({
      address: addresses.get(attribute(image, "resid")) ?? "",
      size: Number(attribute(image, "size")),
    })),
  ];
}

function sizeFaults({ address, size }: Icon, home: string, read: ReadServed): string[] {
  const file = read(address.slice(home.length));
  const pixels = file && pngSize(file);
  if (pixels === `${size} x ${size}`) return [];
  return [`${address} must be a PNG of ${size} x ${size} pixels; it is ${pixels ?? "none"}`];
}

/** "32 x 32" from a PNG's header chunk, which comes first, after an eight-byte signature. */
function pngSize(file: Uint8Array): string | undefined {
  const bytes = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const isPng = file.byteLength > 24 && bytes.getUint32(0) === 0x89504e47;
  return isPng ? `${bytes.getUint32(16)} x ${bytes.getUint32(20)}` : undefined;
}

function missingSizes(icon: Element): string[] {
  const sizes = icon.children.map((image) => attribute(image, "size"));
  return sizes.join() === ribbonSizes.join()
    ? []
    : [`an Icon must have the sizes ${ribbonSizes.join(", ")}; it has ${sizes.join(", ")}`];
}
