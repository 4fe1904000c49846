import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { describe, it } from "mocha";
import { layOutSite } from "../../tools/hosting/lay-out-site.ts";
import {
  startStaticHost,
  underscoreHeaders,
  type ReadHeaders,
} from "../tools/hosting/static-host.ts";

/** What `npm run check:host` prints and ends with. */
function checkHost(url: string): Promise<{ code: number | null; text: string }> {
  const child = spawn(process.execPath, ["--import", "tsx", "tools/check-host.ts", url]);
  let text = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (part: Buffer) => (text += String(part)));
  return new Promise((resolve) =>
    child.on("close", (code) => {
      resolve({ code, text });
    }),
  );
}

describe("npm run check:host", function () {
  this.timeout(60_000);
  let site: string;
  before(() => {
    site = fs.mkdtempSync(path.join(os.tmpdir(), "iij-site-"));
    const url = new URL("https://example.org/iij/");
    layOutSite({ build: "dist", site, url, today: new Date() });
  });
  after(() => {
    fs.rmSync(site, { recursive: true });
  });

  async function check(read: ReadHeaders): ReturnType<typeof checkHost> {
    const host = await startStaticHost(site, read);
    try {
      return await checkHost(`${host.origin}/iij`);
    } finally {
      await host.close();
    }
  }

  it("finds no fault with the build on a host that keeps its header file", async () => {
    const headers = fs.readFileSync(path.join(site, "_headers"), "utf8");
    const { code, text } = await check(underscoreHeaders(headers));
    assert.match(text, /\/iij\/: \d\d files, 0 faults/);
    assert.equal(code, 0);
  });

  it("names what Excel trips over on one that sends no headers, and ends with 1", async () => {
    const { code, text } = await check(() => ({}));
    assert.match(text, /^functions\.json: Access-Control-Allow-Origin: \* is missing/m);
    assert.equal(code, 1);
  });

  it("says that a host does not answer", async () => {
    const { code, text } = await checkHost("http://127.0.0.1:9/");
    assert.match(text, /^http:\/\/127\.0\.0\.1:9 does not answer\./);
    assert.equal(code, 1);
  });
});
