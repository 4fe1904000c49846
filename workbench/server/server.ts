import fs from "node:fs";
import http, { type IncomingMessage, type RequestListener, type ServerResponse } from "node:http";
import https from "node:https";
import type { AddressInfo } from "node:net";
import type { Certificate } from "./certificate.ts";
import { contentType, findFile, type Mount } from "./files.ts";
import { generated, mountsOf, rewritten } from "./site.ts";

/** A running workbench server. */
export interface WorkbenchServer {
  /** The address without a path, such as `http://127.0.0.1:3000`. */
  readonly origin: string;
  readonly port: number;
  /** Ends the server at once, open connections included. */
  close(): Promise<void>;
}

/**
 * Returns the server of the workbench and the built add-in, listening on this machine only: over plain http, or over
 * https for Excel, which requires it.
 *
 * If `port` is taken, a free port is used, so that a second workbench starts too; pass `strictPort` if the address must
 * not change, as in the manifest. Port 0 is any free one.
 */
export async function startServer(options: {
  /** Makes it https. */
  certificate?: Certificate;
  port: number;
  strictPort?: boolean;
  /** Where the add-in is built; `dist` by default. */
  addin?: string;
}): Promise<WorkbenchServer> {
  const { certificate } = options;
  const answer = answering(mountsOf(options.addin));
  const server = certificate
    ? https.createServer({ key: certificate.key, cert: certificate.cert }, answer)
    : http.createServer(answer);
  await listen(server, options.port).catch((error: unknown) => {
    const taken = (error as NodeJS.ErrnoException).code === "EADDRINUSE";
    if (!taken || options.strictPort) throw error;
    return listen(server, 0);
  });
  const { port } = server.address() as AddressInfo;
  const origin = `${certificate ? "https" : "http"}://127.0.0.1:${port}`;
  return { origin, port, close: () => close(server) };
}

function listen(server: http.Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => {
      server.off("error", reject);
      resolve();
    });
  });
}

function close(server: http.Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
    server.closeAllConnections();
  });
}

const answering =
  (mounts: readonly Mount[]): RequestListener =>
  (request, response) => {
    if (request.method !== "GET" && request.method !== "HEAD") {
      response.writeHead(405, { allow: "GET, HEAD" }).end();
      return;
    }
    try {
      respond(mounts, request, response);
    } catch (error) {
      console.error(error);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    }
  };

function respond(
  mounts: readonly Mount[],
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const { pathname } = new URL(request.url ?? "/", "http://127.0.0.1");
  if (pathname === "/") {
    response.writeHead(302, { location: "/workbench/" }).end();
    return;
  }
  const made = generated(pathname);
  const file = made === undefined ? findFile(mounts, pathname) : pathname;
  if (file === undefined) {
    response.writeHead(404, { "content-type": "text/plain" }).end(`Nothing at ${pathname}\n`);
    return;
  }
  response.writeHead(200, headers(pathname, file));
  if (request.method === "HEAD") response.end();
  else response.end(made ?? rewritten(pathname, file) ?? fs.readFileSync(file));
}

/**
 * Excel on the web fetches functions.json and the manifest from its own origin, so they need CORS. Excel on Windows shows
 * no icon that it may not cache; everything else is requested again each time, because it may have been rebuilt.
 */
function headers(pathname: string, file: string): Record<string, string> {
  const kept = file.endsWith(".png") ? "max-age=3600" : "no-store";
  const shared = { "content-type": contentType(file), "cache-control": kept };
  const open = { "access-control-allow-origin": "*" };
  const closed = {
    "content-security-policy": "default-src 'self' data: blob:; style-src 'self' 'unsafe-inline'",
  };
  if (pathname.startsWith("/workbench/")) return { ...shared, ...closed };
  return /\.(json|xml)$/.test(file) ? { ...shared, ...open } : shared;
}
