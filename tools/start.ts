// npm start [-- --no-open] [-- --port N]: serves the workbench and opens it. The build comes before.
import path from "node:path";
import { CACHE_FOLDER, ensureCertificate, publicKeyHash } from "../workbench/server/certificate.ts";
import { startServer } from "../workbench/server/server.ts";
import { openBrowser } from "./open-browser.ts";
import { startRequest } from "./start-request.ts";

try {
  await start();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function start(): Promise<void> {
  const { port, open } = startRequest(process.argv.slice(2));
  const certificate = await ensureCertificate();
  const server = await startServer({ certificate, port });
  const address = `${server.origin}/`;
  console.log("IIJ Financials workbench (Ctrl+C stops it)");
  console.log(address);

  const profile = path.join(CACHE_FOLDER, "profile");
  const keyHash = publicKeyHash(certificate);
  const browser = open ? openBrowser(address, { profile, keyHash }) : undefined;
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
}
