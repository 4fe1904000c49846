import assert from "node:assert/strict";
import fs from "node:fs";
import http, { type IncomingMessage } from "node:http";
import https from "node:https";
import { ensureCertificate } from "../../workbench/server/certificate.ts";
import { startServer } from "../../workbench/server/server.ts";
import type { WorkbenchServer } from "../../workbench/server/server.ts";

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
}

describe("the workbench server", () => {
  let server: WorkbenchServer;
  before(async () => {
    server = await startServer({ port: 0 });
  });
  after(() => server.close());

  /** Sends the path as it is written: `fetch` would resolve the dots before they leave. */
  function ask(path: string, method = "GET", port = server.port): Promise<Answer> {
    const to = { host: "127.0.0.1", port, path, method };
    return new Promise((resolve, reject) => {
      const request = http.request(to, (response) => {
        let body = "";
        response.setEncoding("utf8");
        response.on("data", (part: string) => (body += part));
        response.on("end", () => {
          resolve({ status: response.statusCode, headers: response.headers, body });
        });
      });
      request.on("error", reject).end();
    });
  }

  for (const path of [
    "/../package.json",
    "/workbench/../../package.json",
    "/addin/..%2f..%2fpackage.json",
    "/addin/%2e%2e/package.json",
    "/office/..%5c..%5cpackage.json",
    "/addin//etc/passwd",
    "/addin/%00",
    "/addin/%",
  ]) {
    it(`answers nothing outside its folders at ${path}`, async () => {
      const { status, body } = await ask(path);
      assert.equal(status, 404);
      assert.doesNotMatch(body, /"name"|root:/);
    });
  }

  it("serves an add-in that is built elsewhere, and the workbench's own page beside it", async () => {
    const addin = "build/frozen";
    const other = await startServer({ port: 0, addin });
    try {
      const { status, body } = await ask("/addin/functions.json", "GET", other.port);
      assert.deepEqual([status, body], [200, fs.readFileSync(`${addin}/functions.json`, "utf8")]);
      assert.equal((await ask("/workbench/", "GET", other.port)).status, 200);
    } finally {
      await other.close();
    }
  });

  it("leads the bare address to the workbench", async () => {
    const { status, headers } = await ask("/");
    assert.equal(status, 302);
    assert.equal(headers.location, "/workbench/");
  });

  it("gives the workbench's pane Microsoft's library from this machine", async () => {
    const { body } = await ask("/addin/taskpane.html");
    assert.match(body, /src="\/office\/office\.js"/);
    assert.doesNotMatch(body, /src="https:\/\/appsforoffice/);
  });

  it("gives Excel the pane as it was built", async () => {
    const { body } = await ask("/taskpane.html");
    assert.match(body, /src="https:\/\/appsforoffice\.microsoft\.com\/lib\/1\/hosted\/office\.js"/);
  });

  it("lets Excel on the web read functions.json and the manifest from its own origin", async () => {
    for (const path of ["/functions.json", "/manifest.xml"]) {
      const { status, headers } = await ask(path, "HEAD");
      assert.deepEqual([status, headers["access-control-allow-origin"]], [200, "*"], path);
    }
  });

  it("lets Excel keep the icons, which it does not show on Windows otherwise, and nothing else", async () => {
    const kept = async (path: string): Promise<unknown> =>
      (await ask(path, "HEAD")).headers["cache-control"];
    assert.equal(await kept("/assets/icon-32.png"), "max-age=3600");
    for (const path of ["/taskpane.html", "/functions.js", "/functions.json"])
      assert.equal(await kept(path), "no-store", path);
  });

  it("describes the classes of Microsoft's library", async () => {
    const { body } = await ask("/workbench/schema.json");
    const { classes } = JSON.parse(body) as { classes: Record<string, { scalars: unknown }> };
    assert.match(JSON.stringify(classes["Range"]?.scalars), /"NumberFormat"/);
  });

  it("reads, never writes", async () => {
    assert.equal((await ask("/functions.json", "POST")).status, 405);
  });

  it("takes a free port when the asked one is taken, unless the port is a promise", async () => {
    const second = await startServer({ port: server.port });
    assert.notEqual(second.port, server.port);
    await second.close();
    const strict = startServer({ port: server.port, strictPort: true });
    await assert.rejects(strict, { code: "EADDRINUSE" });
  });

  it("is plain http, so that no browser asks about a certificate", () => {
    assert.match(server.origin, /^http:\/\/127\.0\.0\.1:\d+$/);
  });

  it("answers the library's question whether the page around the pane is trusted", async () => {
    const { status, headers, body } = await ask("/office/AgaveErrorUX/index.html");
    assert.deepEqual([status, headers["content-type"]], [200, "text/html; charset=utf-8"]);
    assert.match(body, /parent\.postMessage\('\{"hostUserTrusted":true\}', location\.origin\)/);
  });

  it("is https with the one certificate that this machine keeps, for Excel", async () => {
    const [certificate, again] = [await ensureCertificate(), await ensureCertificate()];
    assert.equal(certificate.cert, again.cert);
    const secure = await startServer({ certificate, port: 0 });
    try {
      assert.match(secure.origin, /^https:/);
      const ca = fs.readFileSync(certificate.authorityFile);
      const to = { host: "127.0.0.1", port: secure.port, path: "/taskpane.html", ca };
      const status = await new Promise((resolve, reject) => {
        https
          .get(to, (response) => {
            resolve(response.resume().statusCode);
          })
          .on("error", reject);
      });
      assert.equal(status, 200);
    } finally {
      await secure.close();
    }
  });
});
