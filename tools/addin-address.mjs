// The address of the built add-in, and its Id for that address. Uses built-in modules only.
import { createHash } from "node:crypto";

/** The origin in all addresses of the sources: the development server. */
export const developmentUrl = "https://localhost:3000/";

/**
 * Returns the address the add-in is built for, ending in a slash: `ADDIN_URL`, or the development server's. Excel loads
 * add-ins over https only, so other addresses are refused here; otherwise the pane would stay blank.
 *
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {string}
 */
export function addinUrl(env = process.env) {
  const given = env.ADDIN_URL;
  if (!given) return developmentUrl;
  const url = URL.canParse(given) ? new URL(given) : undefined;
  if (url?.protocol !== "https:" || url.search || url.hash) {
    throw new Error(`ADDIN_URL must be an https address without ? and #; it is "${given}".`);
  }
  return url.href.endsWith("/") ? url.href : `${url.href}/`;
}

/**
 * Returns a text with every development address replaced by the address the add-in is built for.
 *
 * @param {string} text
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {string}
 */
export function readdress(text, env = process.env) {
  return text.replaceAll(developmentUrl, addinUrl(env));
}

/**
 * Returns the manifest for the address the add-in is built for, with its own Id. Excel treats two manifests with one Id
 * as one add-in with one cache, so each address has a different Id: `ADDIN_ID`, or one derived from the address (always
 * the same for the same address).
 *
 * @param {string} manifest
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {string}
 */
export function readdressManifest(manifest, env = process.env) {
  const url = addinUrl(env);
  const id = env.ADDIN_ID ?? (url === developmentUrl ? undefined : idFromUrl(url));
  const readdressed = readdress(manifest, env);
  return id ? readdressed.replace(/<Id>[^<]*<\/Id>/, `<Id>${id}</Id>`) : readdressed;
}

/** The namespace of a development copy installed together with a published one: `=IIJDEV.REVENUE(…)`. */
const developmentNamespace = "IIJDEV";

/**
 * Returns the manifest of a copy on this machine that can be installed together with a published one, with its own Id,
 * name and namespace. If two copies had one namespace, either could answer a formula. The page reads the namespace from
 * its address.
 *
 * @param {string} manifest
 * @returns {string}
 */
export function developmentManifest(manifest) {
  const page = `${developmentUrl}taskpane.html`;
  return manifest
    .replace(
      /<Id>[^<]*<\/Id>/,
      `<Id>${idFromUrl(`${developmentUrl}#${developmentNamespace}`)}</Id>`,
    )
    .replace(/("Functions\.Namespace" DefaultValue=)"[^"]*"/, `$1"${developmentNamespace}"`)
    .replaceAll(`"${page}"`, `"${page}?namespace=${developmentNamespace}"`)
    .replaceAll('"IIJ Financials"', '"IIJ Financials (development)"')
    .replaceAll('"IIJ 財務データ"', '"IIJ 財務データ(開発版)"');
}

const urlNamespace = Buffer.from("6ba7b8119dad11d180b400c04fd430c8", "hex");

/** The name-based UUID (RFC 9562, version 5) of an address. */
function idFromUrl(url) {
  const bytes = createHash("sha1").update(urlNamespace).update(url).digest().subarray(0, 16);
  bytes[6] = (bytes[6] & 0x0f) | 0x50;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  return bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
