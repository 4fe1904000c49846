// npm start [-- --no-open] [-- --port N]: serves the workbench and opens it. The build runs before.
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
  const server = await startServer({ port });
  const address = `${server.origin}/`;
  console.log("IIJ Financials workbench (Ctrl+C stops it)");
  console.log(address);
  if (open) openBrowser(address);
  for (const signal of ["SIGINT", "SIGTERM"]) {
    process.once(signal, () => {
      void server.close();
    });
  }
}
