// Opens the workbench in a window of its own that trusts the workbench's key and no other.
import { spawn } from "node:child_process";
import { findBrowser } from "./find-browser.mjs";

/**
 * Returns the browser's process, or undefined where there is no screen or no Chromium.
 *
 * The profile is the workbench's own, so the user's browser is neither changed nor needed, and the
 * certificate is accepted by its public key's hash without touching a trust store.
 */
export function openBrowser(address, { profile, keyHash }) {
  const browser = hasScreen() && findBrowser();
  if (!browser) return undefined;
  const flags = [
    `--app=${address}`,
    `--user-data-dir=${profile}`,
    `--ignore-certificate-errors-spki-list=${keyHash}`,
    // Silences the bar that calls the flag above unsupported.
    "--test-type",
    "--no-first-run",
    "--no-default-browser-check",
    "--window-size=1440,900",
  ];
  if (process.getuid?.() === 0) flags.push("--no-sandbox");
  const child = spawn(browser, flags, { stdio: "ignore" });
  child.on("error", (error) => console.error(`${browser} did not start: ${error.message}`));
  return child;
}

function hasScreen(env = process.env) {
  return process.platform !== "linux" || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}
