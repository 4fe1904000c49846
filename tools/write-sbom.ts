// Writes sbom.json into a build, dist by default: the packages whose code is in it, as CycloneDX. `npm sbom --omit dev`
// leaves out packages that a tool needs as well (npm/cli#7909), so all are listed, and only those that webpack found in
// the build are kept.
import { execFileSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";

const root = path.resolve(import.meta.dirname, "..");

interface Package {
  readonly name: string;
  readonly version: string;
}

interface Sbom {
  readonly metadata: { readonly component: Named };
  readonly components: readonly (Package & Named)[];
  readonly dependencies: readonly {
    readonly ref: string;
    readonly dependsOn?: readonly string[];
  }[];
}

interface Named {
  readonly "bom-ref": string;
}

const read = (file: string): unknown => JSON.parse(fs.readFileSync(path.join(root, file), "utf8"));

const [folder = "dist"] = process.argv.slice(2);
const built = read(`${folder}/third-party-licences.json`) as Package[];
const isBuilt = new Set(built.map(({ name, version }) => `${name}@${version}`));
const options = ["--sbom-format", "cyclonedx", "--package-lock-only"];
const printed = execFileSync("npm", ["sbom", ...options], {
  cwd: root,
  encoding: "utf8",
  maxBuffer: 64 * 2 ** 20,
});
const list = JSON.parse(printed) as Sbom;
const components = list.components.filter(({ name, version }) => isBuilt.has(`${name}@${version}`));
const kept = new Set([list.metadata.component, ...components].map((each) => each["bom-ref"]));
const { name } = read("package.json") as Package;
const sbom = {
  ...list,
  metadata: { ...list.metadata, component: { ...list.metadata.component, name } },
  components,
  dependencies: list.dependencies
    .filter(({ ref }) => kept.has(ref))
    .map(({ ref, dependsOn = [] }) => ({ ref, dependsOn: dependsOn.filter((to) => kept.has(to)) })),
};
/** The same lock file makes the same list. */
const ofThisRun = ["serialNumber", "timestamp"];
const text = JSON.stringify(
  sbom,
  (key, value: unknown) => (ofThisRun.includes(key) ? undefined : value),
  1,
);
fs.writeFileSync(path.join(root, folder, "sbom.json"), `${text}\n`);
