// Opens the workbench in a window of its own that trusts the workbench's key and no other.
import { spawn, type ChildProcess } from "node:child_process";
import { findBrowser } from "./find-browser.mjs";

/** What a window is opened with. */
interface Opening {
  /** The folder of the browser's profile. */
  readonly profile: string;
  /** The hash of the public key to trust, as `publicKeyHash` gives it. */
  readonly keyHash: string;
}

/**
 * Returns the browser's process, or undefined where there is no screen or no Chromium.
 *
 * The profile is the workbench's own, so the user's browser is neither changed nor needed, and the
 * certificate is accepted by its public key's hash without touching a trust store.
 */
export function openBrowser(address: string, opening: Opening): ChildProcess | undefined {
  const browser = hasScreen() ? findBrowser() : undefined;
  if (!browser) return undefined;
  const child = spawn(browser, flags(address, opening), { stdio: "ignore" });
  child.on("error", (error) => {
    console.error(`${browser} did not start: ${error.message}`);
  });
  return child;
}

function flags(address: string, { profile, keyHash }: Opening): string[] {
  return [
    `--app=${address}`,
    `--user-data-dir=${profile}`,
    `--ignore-certificate-errors-spki-list=${keyHash}`,
    // Silences the bar that calls the flag above unsupported.
    "--test-type",
    "--no-first-run",
    "--no-default-browser-check",
    "--window-size=1440,900",
    ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
  ];
}

function hasScreen({ DISPLAY, WAYLAND_DISPLAY } = process.env): boolean {
  return process.platform !== "linux" || [DISPLAY, WAYLAND_DISPLAY].some(Boolean);
}
