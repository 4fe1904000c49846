import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import { describe, it } from "mocha";
import ts from "typescript";

/** The add-in as it is hosted. The workbench is not part of it. */
const built = fs
  .readdirSync("dist", { recursive: true, encoding: "utf8" })
  .filter((file) => fs.statSync(path.join("dist", file)).isFile());
const read = (file: string): string => fs.readFileSync(path.join("dist", file), "utf8");
const scripts = built.filter((file) => file.endsWith(".js"));
const pages = built.filter((file) => file.endsWith(".html"));

/** Returns the policy of a page: each directive and what it allows. */
function policyOf(page: string): Map<string, readonly string[]> {
  const [, policy = ""] =
    /http-equiv="Content-Security-Policy"\s+content="([^"]*)"/.exec(read(page)) ?? [];
  return new Map(
    policy.split(";").map((directive) => {
      const [name = "", ...sources] = directive.trim().split(/\s+/);
      return [name, sources];
    }),
  );
}

const library = [
  "https://appsforoffice.microsoft.com",
  "https://officeapis.public.onecdn.static.microsoft",
];

/** Ways to run a text as a program. */
const evaluators = ["eval", "Function", "importScripts", "execScript"];

/** Returns the parts of a script that run a text as a program, or send requests to another host. */
function suspectsIn(script: string): string[] {
  const found: string[] = [];
  const file = ts.createSourceFile("script.js", script, ts.ScriptTarget.Latest);
  const look = (node: ts.Node): void => {
    if (ts.isCallExpression(node) || ts.isNewExpression(node)) {
      const callee = node.expression;
      const [first] = node.arguments ?? [];
      const name = ts.isPropertyAccessExpression(callee)
        ? callee.name.text
        : ts.isIdentifier(callee)
          ? callee.text
          : "";
      const timer = /^set(?:Timeout|Interval)$/.test(name);
      if (evaluators.includes(name) || name === "fetch" || name === "sendBeacon") found.push(name);
      if (timer && first && ts.isStringLiteralLike(first)) found.push(`${name} of a text`);
      if (/^(?:XMLHttpRequest|WebSocket|EventSource|SharedWorker|Worker)$/.test(name))
        found.push(name);
    }
    ts.forEachChild(node, look);
  };
  look(file);
  return found;
}

describe("the built add-in", () => {
  it("has scripts that ask no host for anything and run no text as a program", function () {
    this.timeout(60_000);
    assert.ok(scripts.includes("functions.js") && scripts.includes("taskpane.js"));
    for (const script of scripts)
      assert.deepEqual([script, suspectsIn(read(script))], [script, []]);
  });

  it("would be found out by that test if it did", () => {
    for (const [script, found] of [
      ["eval('1')", ["eval"]],
      ["new Function('return 1')()", ["Function"]],
      ["setTimeout('f()', 1)", ["setTimeout of a text"]],
      ["window.fetch('https://example.org')", ["fetch"]],
      ["navigator.sendBeacon('/a')", ["sendBeacon"]],
      ["new XMLHttpRequest", ["XMLHttpRequest"]],
      ["setTimeout(() => 1, 1)", []],
    ] as const)
      assert.deepEqual(suspectsIn(script), found);
  });

  it("has a pane that may load Microsoft's library and its own files, and report nowhere else", () => {
    const policy = policyOf("taskpane.html");
    assert.deepEqual(policy.get("default-src"), ["'self'"]);
    assert.deepEqual(policy.get("script-src"), ["'self'", ...library]);
    // What office.js reports to Microsoft; the add-in itself asks for nothing, as the test above shows.
    assert.deepEqual(policy.get("connect-src"), [
      ...["'self'", ...library],
      ...["https://*.pipe.aria.microsoft.com", "https://*.events.data.microsoft.com"],
    ]);
    for (const directive of ["object-src", "base-uri", "form-action"])
      assert.deepEqual(policy.get(directive), ["'none'"], directive);
    const allowed = [...policy.values()].flat();
    assert.ok(!allowed.some((source) => /unsafe-eval|^\*$|^https?:$|http:/.test(source)));
  });

  it("has other pages that load a style and pictures, and no page with a script of its own text", () => {
    assert.ok(pages.includes("functions.html") && pages.includes("index.html"));
    for (const page of pages) {
      if (page !== "taskpane.html")
        assert.deepEqual(
          [...policyOf(page)],
          [
            ["default-src", ["'none'"]],
            ["style-src", ["'self'"]],
            ["img-src", ["'self'"]],
          ],
          page,
        );
      const inline = [...read(page).matchAll(/<script\b(?![^>]*\bsrc=)|\son[a-z]+="/g)];
      assert.deepEqual(inline, [], page);
    }
  });

  it("comes with the list of its packages, each with its version, licence and hash", () => {
    const sbom = JSON.parse(read("sbom.json")) as {
      bomFormat: string;
      components: {
        name: string;
        version: string;
        licenses?: unknown[];
        hashes?: { alg: string }[];
      }[];
    };
    assert.equal(sbom.bomFormat, "CycloneDX");
    const licences = JSON.parse(read("third-party-licences.json")) as {
      name: string;
      version: string;
    }[];
    const named = (each: { name: string; version: string }): string =>
      `${each.name}@${each.version}`;
    assert.deepEqual(sbom.components.map(named).sort(), licences.map(named).sort());
    for (const component of sbom.components) {
      assert.ok(component.licenses?.length, component.name);
      assert.deepEqual(
        component.hashes?.map(({ alg }) => alg),
        ["SHA-512"],
        component.name,
      );
    }
    assert.doesNotMatch(read("sbom.json"), /"(?:serialNumber|timestamp|url)"/);
  });
});

describe("its dependencies", () => {
  it("are few, pinned to one version each, and locked by a hash", () => {
    const { dependencies, devDependencies } = JSON.parse(
      fs.readFileSync("package.json", "utf8"),
    ) as Record<string, Record<string, string>>;
    assert.deepEqual(Object.keys(dependencies ?? {}), [
      ...["@borgar/fx", "@fluentui/react-components", "decimal.js", "fastest-levenshtein"],
      ...["react", "react-dom"],
    ]);
    for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies }))
      assert.match(version, /^\d+\.\d+\.\d+$/, name);
    const { packages } = JSON.parse(fs.readFileSync("package-lock.json", "utf8")) as {
      packages: Record<string, { integrity?: string; resolved?: string; link?: boolean }>;
    };
    for (const [place, { integrity, resolved }] of Object.entries(packages))
      if (place !== "") {
        assert.match(integrity ?? "", /^sha512-/, place);
        assert.equal(resolved, undefined, `${place} names where it is downloaded from`);
      }
  });
});
