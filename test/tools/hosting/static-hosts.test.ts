import assert from "node:assert/strict";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { describe, it } from "mocha";
import { headerFiles } from "../../../tools/hosting/header-files.ts";
import { headerRules, headersOf } from "../../../tools/hosting/header-rules.ts";
import { hostFaults, type AskHost, type BuiltFile } from "../../../tools/hosting/host-faults.ts";
import { filesIn, layOutSite } from "../../../tools/hosting/lay-out-site.ts";
import {
  startStaticHost,
  staticWebApp,
  underscoreHeaders,
  type ReadHeaders,
} from "./static-host.ts";

const content: Readonly<Record<string, string>> = {
  "assets/icon-32.png": "an icon",
  "chunks/13.12d63f05.js": "the pane",
  "functions.js": "the functions",
  "functions.json": "{}",
  "index.html": "the first page",
  "manifest.xml": "<OfficeApp/>",
  "taskpane.html": "the page",
};
const paths = Object.keys(content);
const files: BuiltFile[] = paths.map((file) => ({
  path: file,
  content: Buffer.from(content[file] ?? ""),
}));
const rules = headerRules(paths);
const url = new URL("https://example.org/iij/");

function build(folder: string): string {
  for (const [file, text] of Object.entries(content)) {
    const to = path.join(folder, file);
    fs.mkdirSync(path.dirname(to), { recursive: true });
    fs.writeFileSync(to, text);
  }
  return folder;
}

const asking =
  (home: string): AskHost =>
  async (file) => {
    const response = await fetch(`${home}${file}`);
    const body = new Uint8Array(await response.arrayBuffer());
    return { status: response.status, headers: Object.fromEntries(response.headers), body };
  };

const kinds: readonly [name: string, read: (text: string) => ReadHeaders][] = [
  ["_headers", underscoreHeaders],
  ["staticwebapp.config.json", staticWebApp],
];

describe("a static host", () => {
  let folder: string;
  beforeEach(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), "iij-site-"));
  });
  afterEach(() => {
    fs.rmSync(folder, { recursive: true });
  });

  /** Lays the build out as a site and asks a host of it for every file, with its header file changed first. */
  async function faults(
    [name, read]: (typeof kinds)[number],
    change = (text: string): string => text,
  ): Promise<string[]> {
    const site = path.join(folder, "site");
    layOutSite({
      build: build(path.join(folder, "dist")),
      site,
      url,
      today: new Date("2026-11-26"),
    });
    const host = await startStaticHost(
      site,
      read(change(fs.readFileSync(`${site}/${name}`, "utf8"))),
    );
    try {
      return await hostFaults(asking(`${host.origin}/iij/`), files, rules);
    } finally {
      await host.close();
    }
  }

  for (const kind of kinds) {
    it(`that reads ${kind[0]} serves the add-in below a path of its site without a fault`, async () => {
      assert.deepEqual(await faults(kind), []);
    });

    it(`that reads ${kind[0]} sends each file exactly the headers of the rules`, () => {
      const text = headerFiles(rules, "/iij/").find(({ name }) => name === kind[0])?.text ?? "";
      const read = kind[1](text);
      for (const file of paths)
        assert.deepEqual(read(`/iij/${file}`), headersOf(rules, file), file);
      assert.deepEqual(read("/other/page.html"), {});
    });

    it(`that reads ${kind[0]} sends a page the same headers where it drops its ending`, () => {
      const text = headerFiles(rules, "/").find(({ name }) => name === kind[0])?.text ?? "";
      const read = kind[1](text);
      assert.deepEqual(read("/taskpane"), headersOf(rules, "taskpane.html"));
      assert.deepEqual(read("/"), headersOf(rules, "index.html"));
    });

    it(`that forgets what ${kind[0]} asks for is told what Excel trips over`, async () => {
      const forgotten = await faults(kind, (text) =>
        text
          .replaceAll(/access-control-allow-origin/g, "x-nothing")
          .replaceAll("public, max-age=86400", "no-store")
          .replaceAll(" https://*.cloud.microsoft", ""),
      );
      assert.deepEqual(forgotten, [
        "assets/icon-32.png: Cache-Control: no-store leaves its place in the ribbon blank on Windows.",
        "functions.json: Access-Control-Allow-Origin: * is missing, and Excel on the web cannot read it.",
        "index.html: frame-ancestors lacks https://*.cloud.microsoft.",
        "manifest.xml: Access-Control-Allow-Origin: * is missing, and Excel on the web cannot read it.",
        "taskpane.html: frame-ancestors lacks https://*.cloud.microsoft.",
      ]);
    });
  }

  it("with another version, without a file or with a page that may not be framed is told so", async () => {
    const good = files.map(({ path: file, content: body }) => ({
      file,
      body,
      headers: headersOf(rules, file),
    }));
    const type: Record<string, string> = {
      html: "text/html",
      js: "text/javascript",
      json: "application/json",
      png: "image/png",
      xml: "text/xml",
    };
    const ask: AskHost = (file) => {
      const { body = Buffer.of(), headers = {} } = good.find((each) => each.file === file) ?? {};
      if (file === "functions.js") return Promise.resolve({ status: 404, headers, body });
      if (file.startsWith("chunks"))
        return Promise.resolve({ status: 200, headers, body: Buffer.from("older") });
      const more =
        file === "taskpane.html" ? { "x-frame-options": "DENY" } : { "cache-control": "immutable" };
      const sent = {
        ...headers,
        ...more,
        "content-type": type[file.split(".").at(-1) ?? ""] ?? "",
      };
      return Promise.resolve({
        status: 200,
        headers: file === "functions.json" ? { ...sent, "content-type": "text/html" } : sent,
        body,
      });
    };
    assert.deepEqual(await hostFaults(ask, files, rules), [
      "assets/icon-32.png: Cache-Control: immutable keeps its old version for ever.",
      "chunks/13.12d63f05.js: the host has another version of it. Upload the build again.",
      "functions.js: the host answers 404, not 200.",
      'functions.json: it is sent as "text/html".',
      "functions.json: Cache-Control: immutable keeps its old version for ever.",
      "index.html: Cache-Control: immutable keeps its old version for ever.",
      "manifest.xml: Cache-Control: immutable keeps its old version for ever.",
      "taskpane.html: X-Frame-Options: DENY keeps it from Excel on the web.",
    ]);
  });
});

describe("the folder of a site", () => {
  let folder: string;
  let site: string;
  beforeEach(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), "iij-site-"));
    site = path.join(folder, "site");
  });
  afterEach(() => {
    fs.rmSync(folder, { recursive: true });
  });

  const layOut = (day: string): ReturnType<typeof layOutSite> =>
    layOutSite({ build: build(path.join(folder, "dist")), site, url, today: new Date(day) });

  it("keeps the chunks of an earlier version for 60 days, since open workbooks still ask for them", () => {
    layOut("2026-01-01");
    fs.writeFileSync(`${site}/iij/chunks/13.aaaaaaaa.js`, "the pane of an earlier version");
    assert.deepEqual(layOut("2026-01-02").kept, ["13.aaaaaaaa.js"]);
    assert.deepEqual(layOut("2026-03-03").kept, ["13.aaaaaaaa.js"]);
    const late = layOut("2026-03-04");
    assert.deepEqual([late.kept, late.removed], [[], ["13.aaaaaaaa.js"]]);
    assert.deepEqual(filesIn(`${site}/iij/chunks`), ["13.12d63f05.js", "earlier-chunks.json"]);
  });

  it("leaves a header file with rules for the rest of the site alone, and says so", () => {
    fs.mkdirSync(site);
    fs.writeFileSync(`${site}/_headers`, "/blog/*\n  X-Robots-Tag: noindex\n");
    assert.deepEqual(layOut("2026-01-01").foreign, ["_headers"]);
    assert.match(fs.readFileSync(`${site}/_headers`, "utf8"), /^\/blog/);
    assert.match(fs.readFileSync(`${site}/_headers.iij`, "utf8"), /^\/iij\/\*/);
    assert.deepEqual(layOut("2026-01-02").foreign, ["_headers"]);
  });

  it("writes its own header file anew", () => {
    layOut("2026-01-01");
    const file = `${site}/staticwebapp.config.json`;
    fs.writeFileSync(file, '{"routes": [{ "route": "/iij/old.html", "headers": {} }]}');
    assert.deepEqual(layOut("2026-01-02").foreign, []);
    assert.doesNotMatch(fs.readFileSync(file, "utf8"), /old\.html/);
  });
});
