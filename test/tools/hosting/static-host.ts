import fs from "node:fs";
import http from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { contentType } from "../../../workbench/server/files.ts";

/** A static host on this machine: the files of a folder, with the headers that its own header file asks for. */
export interface StaticHost {
  readonly origin: string;
  close(): Promise<void>;
}

/** Returns the headers that a host of some kind sends at a path of the site. */
export type ReadHeaders = (pathname: string) => Record<string, string>;

export async function startStaticHost(site: string, read: ReadHeaders): Promise<StaticHost> {
  const server = http.createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://127.0.0.1");
    const file = path.join(site, pathname.endsWith("/") ? `${pathname}index.html` : pathname);
    if (!fs.existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { "content-type": contentType(file), ...read(pathname) });
    response.end(fs.readFileSync(file));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

/**
 * Reads `_headers` as its hosts document it: every block whose address matches adds its headers, and a header that two
 * blocks set is sent with both values, after a comma.
 * https://developers.cloudflare.com/pages/configuration/headers/
 */
export function underscoreHeaders(text: string): ReadHeaders {
  const blocks = text.trim().split("\n\n");
  return (pathname) => {
    const sent: Record<string, string> = {};
    for (const block of blocks) {
      const [address = "", ...lines] = block.split("\n");
      if (!matches(address, pathname)) continue;
      for (const line of lines) {
        const [, name = "", value = ""] = /^ +([^:]+): (.*)$/.exec(line) ?? [];
        sent[name] = sent[name] === undefined ? value : `${sent[name]}, ${value}`;
      }
    }
    return sent;
  };
}

/**
 * Reads `staticwebapp.config.json` as its host documents it: the first route that matches counts, and no other.
 * https://learn.microsoft.com/azure/static-web-apps/configuration
 */
export function staticWebApp(text: string): ReadHeaders {
  const { routes } = JSON.parse(text) as {
    routes: readonly { route: string; headers: Record<string, string> }[];
  };
  return (pathname) => routes.find(({ route }) => matches(route, pathname))?.headers ?? {};
}

const matches = (address: string, pathname: string): boolean =>
  address.endsWith("*") ? pathname.startsWith(address.slice(0, -1)) : address === pathname;
