// Prepares a fresh machine: checks Node, installs the packages, and a Chromium (--browser) and LibreOffice (--office).
// Uses built-in modules only, because it runs before any package exists.
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import { findBrowser } from "./find-browser.mjs";
import { findOffice } from "./find-office.mjs";

/** Whether Debian's lists of packages were renewed. */
let listed = false;

requireNode(20, 19);
if (!installed()) installPackages();
if (process.argv.includes("--browser") && !findBrowser()) installBrowser();
if (process.argv.includes("--office") && !findOffice()) installOffice();

function requireNode(major, minor) {
  const [have, haveMinor] = process.versions.node.split(".").map(Number);
  if (have > major || (have === major && haveMinor >= minor)) return;
  fail(`Node.js ${major}.${minor} or later is needed; this is ${process.versions.node}.`);
}

function installed() {
  const stamp = "node_modules/.package-lock.json";
  if (!fs.existsSync(stamp)) return false;
  return fs.statSync(stamp).mtimeMs >= fs.statSync("package-lock.json").mtimeMs;
}

function installPackages() {
  const npm = process.env.npm_execpath;
  const [command, args] = npm ? [process.execPath, [npm]] : ["npm", []];
  const done = run(command, [...args, "ci"], !npm && process.platform === "win32");
  if (!done) fail("The packages could not be installed; nothing else was done.");
  const now = new Date();
  fs.utimesSync("node_modules/.package-lock.json", now, now);
}

/**
 * Playwright's own download works on ordinary machines; Debian's package is for machines that reach only a package
 * mirror.
 */
function installBrowser() {
  console.log("No Chrome, Edge or Chromium was found; installing one.");
  run(process.execPath, ["node_modules/playwright-core/cli.js", "install", "chromium"]);
  if (findBrowser()) return;
  installFromDebian("chromium");
  if (findBrowser()) return;
  fail("No Chromium could be installed. Install Chrome, Edge or Chromium, or set CHROME_PATH.");
}

function installOffice() {
  console.log("No LibreOffice was found; installing its spreadsheet.");
  installFromDebian("libreoffice-calc");
  if (findOffice()) return;
  fail("No LibreOffice could be installed. Install it from libreoffice.org, or set SOFFICE_PATH.");
}

function installFromDebian(name) {
  const possible = process.getuid?.() === 0 && fs.existsSync("/usr/bin/apt-get");
  if (possible && (listed ||= run("apt-get", ["update", "-qq"]))) {
    run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", name]);
  }
}

function run(command, args, shell = false) {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  return spawnSync(command, args, { stdio: "inherit", shell, env }).status === 0;
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
