import { X509Certificate } from "node:crypto";
import fs from "node:fs";
import path from "node:path";

/** A TLS identity for 127.0.0.1 and localhost. */
export interface Certificate {
  readonly key: string;
  readonly cert: string;
  /** The file a browser must trust to accept `cert`. */
  readonly authorityFile: string;
}

/** Where the certificate of this machine is kept. */
const CACHE_FOLDER = path.resolve(import.meta.dirname, "../../node_modules/.cache/workbench");

const DAYS_VALID = 90;
const DAYS_TO_SPARE = 7;
const MILLISECONDS_A_DAY = 86_400_000;

/**
 * Returns the certificate kept in `folder`, made again if it is missing or near its end.
 *
 * Excel loads an add-in over https only, also from this machine. The workbench needs no certificate. It is made in
 * JavaScript: no openssl and no administrator is needed.
 */
export async function ensureCertificate(folder = CACHE_FOLDER): Promise<Certificate> {
  const authorityFile = path.join(folder, "authority.crt");
  const certFile = path.join(folder, "localhost.crt");
  const keyFile = path.join(folder, "localhost.key");
  if (!endures(certFile)) await generate(authorityFile, certFile, keyFile);
  const [key, cert] = [keyFile, certFile].map((file) => fs.readFileSync(file, "utf8"));
  if (key === undefined || cert === undefined) throw new Error(`No certificate in ${folder}`);
  return { key, cert, authorityFile };
}

function endures(certFile: string): boolean {
  if (!fs.existsSync(certFile)) return false;
  const end = Date.parse(new X509Certificate(fs.readFileSync(certFile)).validTo);
  return end - Date.now() > DAYS_TO_SPARE * MILLISECONDS_A_DAY;
}

/** The generator writes nothing if there is an authority, so the old one is deleted first. */
async function generate(authorityFile: string, certFile: string, keyFile: string): Promise<void> {
  for (const file of [authorityFile, certFile, keyFile]) fs.rmSync(file, { force: true });
  const { generateCertificates } = await import("office-addin-dev-certs");
  await generateCertificates(authorityFile, certFile, keyFile, DAYS_VALID, [
    "127.0.0.1",
    "localhost",
  ]);
  fs.chmodSync(keyFile, 0o600);
}
