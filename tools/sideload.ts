// npm run start:desktop, npm run start:web -- --document URL, npm run serve: serves the built add-in at the address in
// the manifest and, except for the last, loads it into Excel. Ctrl+C ends the server; `npm stop` removes the add-in from
// Excel on the desktop.
import { spawn } from "node:child_process";
import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { getHttpsServerOptions } from "office-addin-dev-certs";
import { ensureCertificate, type Certificate } from "../workbench/server/certificate.ts";
import { startServer, type WorkbenchServer } from "../workbench/server/server.ts";
import { developmentUrl } from "./addin-address.mjs";
import { sideloadRequest } from "./sideload-request.ts";

const manifest = "dist/manifest.xml";
const debugging = createRequire(import.meta.url).resolve("office-addin-debugging/cli.js");

try {
  const request = sideloadRequest(process.argv.slice(2));
  requireDevelopmentBuild();
  const server = await serve();
  console.log(`The add-in is served at ${developmentUrl} (Ctrl+C stops it)`);
  if (request.length > 0) load(request, server);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

function requireDevelopmentBuild(): void {
  const built = fs.existsSync(manifest) ? fs.readFileSync(manifest, "utf8") : "";
  if (built.includes(developmentUrl)) return;
  throw new Error(
    `${manifest} is not built for ${developmentUrl}: run npm run build, without ADDIN_URL.`,
  );
}

/** The manifest names this port, so if it is taken, this is an error; another port cannot be used. */
async function serve(): Promise<WorkbenchServer> {
  const certificate = await trustedCertificate();
  const port = Number(new URL(developmentUrl).port);
  try {
    return await startServer({ certificate, port, strictPort: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EADDRINUSE") throw error;
    const advice = `Port ${port} is taken, perhaps by another npm start: stop that first.`;
    throw new Error(advice, { cause: error });
  }
}

/** On Linux the browsers have their own trust stores, which no installer changes. */
async function trustedCertificate(): Promise<Certificate> {
  if (process.platform !== "linux") {
    const { ca, cert, key } = await getHttpsServerOptions();
    return { cert: `${String(cert)}\n${String(ca)}`, key: String(key), authorityFile: "" };
  }
  const certificate = await ensureCertificate(path.resolve("node_modules/.cache/workbench"));
  console.log("Trust the certificate of this machine once, if you have not:");
  console.log(
    `  certutil -d sql:$HOME/.pki/nssdb -A -t C,, -n iij-financials -i "${certificate.authorityFile}"`,
  );
  return certificate;
}

function load(request: readonly string[], server: WorkbenchServer): void {
  const args = [debugging, "start", manifest, ...request, "--app", "excel"];
  const child = spawn(process.execPath, args, { stdio: "inherit" });
  child.on("exit", (code) => {
    if (!code) return;
    process.exitCode = code;
    void server.close();
  });
}
