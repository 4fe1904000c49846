// Built-in modules only: the bootstrap imports this before anything is installed.
import fs from "node:fs";
import path from "node:path";

const onWindows = ["Google/Chrome/Application/chrome.exe", "Microsoft/Edge/Application/msedge.exe"];
const onMac = ["Google Chrome", "Microsoft Edge", "Chromium"];
const onLinux = [
  "chromium",
  "chromium-browser",
  "google-chrome-stable",
  "google-chrome",
  "microsoft-edge-stable",
  "microsoft-edge",
];

/** A Chromium-based browser on this machine, or undefined. `CHROME_PATH` takes precedence. */
export function findBrowser(env = process.env, platform = process.platform) {
  return [env.CHROME_PATH, ...candidates(env, platform)].find(
    (file) => file && fs.existsSync(file),
  );
}

function candidates(env, platform) {
  if (platform === "win32") {
    const bases = [env.PROGRAMFILES, env["PROGRAMFILES(X86)"], env.LOCALAPPDATA].filter(Boolean);
    return bases.flatMap((base) => onWindows.map((file) => path.join(base, file)));
  }
  if (platform === "darwin") {
    return onMac.map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
  }
  const folders = [...(env.PATH ?? "").split(":"), "/usr/bin", "/usr/local/bin", "/snap/bin"];
  const downloaded = path.join(env.HOME ?? "", ".cache/ms-playwright");
  const builds = fs.existsSync(downloaded)
    ? fs.readdirSync(downloaded).map((build) => path.join(downloaded, build, "chrome-linux/chrome"))
    : [];
  return [
    ...onLinux.flatMap((name) => folders.map((folder) => path.join(folder, name))),
    ...builds,
  ];
}
