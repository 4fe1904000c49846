// npm run check:host [-- URL]: compares a host with the build in dist, file by file, and lists problems for Excel.
// Without URL it uses the address that dist is built for. Exit code 1 if there are problems.
import fs from "node:fs";
import path from "node:path";
import { builtAddress } from "./hosting/built-address.ts";
import { headerRules } from "./hosting/header-rules.ts";
import { hostFaults, type HostAnswer } from "./hosting/host-faults.ts";
import { filesIn } from "./hosting/lay-out-site.ts";

try {
  await check(process.argv[2]);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function check(given?: string): Promise<void> {
  const home = given === undefined ? builtAddress("dist") : new URL(given.replace(/\/?$/, "/"));
  const paths = filesIn("dist");
  const files = paths.map((file) => ({
    path: file,
    content: fs.readFileSync(path.join("dist", file)),
  }));
  const faults = await hostFaults((file) => ask(new URL(file, home)), files, headerRules(paths));
  for (const fault of faults) console.error(fault);
  console.log(`${home.href}: ${files.length} files, ${faults.length} faults`);
  if (faults.length > 0) process.exitCode = 1;
}

/** Returns the host's answer. @throws if there is none. */
async function ask(url: URL): Promise<HostAnswer> {
  const response = await fetch(url).catch((cause: unknown) => {
    throw new Error(`${url.origin} does not answer. Is the address right, and the host up?`, {
      cause,
    });
  });
  return {
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: new Uint8Array(await response.arrayBuffer()),
  };
}
