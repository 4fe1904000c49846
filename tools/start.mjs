// npm start [-- --no-open] [-- --port N]: serves the workbench and opens it. The build comes before.
import path from "node:path";
import { parseArgs } from "node:util";
import { CACHE_FOLDER, ensureCertificate, publicKeyHash } from "../workbench/server/certificate.ts";
import { startServer } from "../workbench/server/server.ts";
import { openBrowser } from "./open-browser.mjs";

const { values } = parseArgs({
  options: { "no-open": { type: "boolean" }, port: { type: "string", default: "3000" } },
});
const certificate = await ensureCertificate();
const server = await startServer({ certificate, port: Number(values.port) });
const address = `${server.origin}/`;

console.log("IIJ Financials workbench (Ctrl+C stops it)");
console.log(address);

const browser = values["no-open"]
  ? undefined
  : openBrowser(address, {
      profile: path.join(CACHE_FOLDER, "profile"),
      keyHash: publicKeyHash(certificate),
    });
if (!browser) {
  console.log(
    `Its certificate was made on this machine: accept it in the browser, or trust ${certificate.authorityFile}.`,
  );
}

for (const signal of ["SIGINT", "SIGTERM"]) {
  process.once(signal, () => {
    browser?.kill();
    void server.close();
  });
}
