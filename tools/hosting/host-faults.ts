import { headersOf, type HeaderRule } from "./header-rules.ts";

/** The answer of a host for a file. */
export interface HostAnswer {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

/** Asks the host for a path below the add-in's address. */
export type AskHost = (path: string) => Promise<HostAnswer>;

/** A file of the build: its path below the add-in's address, and its content. */
export interface BuiltFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** Returns problems for Excel on a host, one sentence each; none for a good host. */
export async function hostFaults(
  ask: AskHost,
  files: readonly BuiltFile[],
  rules: readonly HeaderRule[],
): Promise<string[]> {
  const faults = await Promise.all(
    files.map(async ({ path, content }) => {
      const answer = await ask(path);
      if (answer.status !== 200) return [`${path}: the host answers ${answer.status}, not 200.`];
      if (Buffer.compare(answer.body, content) !== 0)
        return [`${path}: the host has another version of it. Upload the build again.`];
      return headerFaults(path, answer.headers, headersOf(rules, path));
    }),
  );
  return faults.flat();
}

function headerFaults(
  path: string,
  sent: Readonly<Record<string, string>>,
  due: Readonly<Record<string, string>>,
): string[] {
  const faults: string[] = [];
  const type = sent["content-type"] ?? "";
  const wanted = typeOf(path);
  if (wanted && !wanted.test(type)) faults.push(`it is sent as "${type}"`);
  if (due["access-control-allow-origin"] && sent["access-control-allow-origin"] !== "*")
    faults.push("Access-Control-Allow-Origin: * is missing, and Excel on the web cannot read it");
  if (path.endsWith(".png") && /no-store/.test(sent["cache-control"] ?? ""))
    faults.push("Cache-Control: no-store leaves its place in the ribbon blank on Windows");
  if (path.endsWith(".html")) faults.push(...frameFaults(sent, due));
  if (!path.startsWith("chunks/") && /immutable/.test(sent["cache-control"] ?? ""))
    faults.push("Cache-Control: immutable keeps its old version for ever");
  return faults.map((fault) => `${path}: ${fault}.`);
}

/** If a policy lacks one site, the pane stays blank there. */
function frameFaults(
  sent: Readonly<Record<string, string>>,
  due: Readonly<Record<string, string>>,
): string[] {
  const faults: string[] = [];
  if (sent["x-frame-options"])
    faults.push(`X-Frame-Options: ${sent["x-frame-options"]} keeps it from Excel on the web`);
  const policies = /frame-ancestors ([^;,]*)/.exec(sent["content-security-policy"] ?? "");
  if (!policies) return faults;
  const allowed = policies[1]?.split(" ") ?? [];
  const sites = /frame-ancestors (.*)/.exec(due["content-security-policy"] ?? "")?.[1]?.split(" ");
  const missing = allowed.includes("*") ? [] : (sites ?? []).filter((s) => !allowed.includes(s));
  if (missing.length > 0) faults.push(`frame-ancestors lacks ${missing.join(" ")}`);
  return faults;
}

function typeOf(path: string): RegExp | undefined {
  const ending = path.slice(path.lastIndexOf("."));
  return {
    ".css": /^text\/css/,
    ".html": /^text\/html/,
    ".js": /^(text|application)\/javascript/,
    ".json": /^application\/json/,
    ".png": /^image\/png/,
    ".txt": /^text\/plain/,
    ".xml": /^(application|text)\/xml/,
  }[ending];
}
