// Opens an address in the browser that the person uses.
import { spawn } from "node:child_process";

type Command = readonly [program: string, ...args: string[]];

/** Opens `address` in the user's own browser, if there is a screen; otherwise the user must type it. */
export function openBrowser(address: string): void {
  if (!hasScreen()) return;
  const [program, ...args] = openingCommand(address);
  const child = spawn(program, args, { stdio: "ignore", detached: true });
  child.on("error", () => {
    console.log("No browser could be opened: open the address above.");
  });
  child.unref();
}

/** The system's own command that opens an address. */
export function openingCommand(address: string, platform = process.platform): Command {
  if (platform === "win32") return ["rundll32", "url.dll,FileProtocolHandler", address];
  return [platform === "darwin" ? "open" : "xdg-open", address];
}

function hasScreen({ DISPLAY, WAYLAND_DISPLAY } = process.env): boolean {
  return process.platform !== "linux" || [DISPLAY, WAYLAND_DISPLAY].some(Boolean);
}
