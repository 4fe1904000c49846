// Built-in modules only: the bootstrap imports this before anything is installed.
import fs from "node:fs";
import path from "node:path";

const names = ["soffice", "libreoffice"];

/** LibreOffice on this machine, or undefined. `SOFFICE_PATH` takes precedence. */
export function findOffice(env = process.env, platform = process.platform) {
  return [env.SOFFICE_PATH, ...candidates(env, platform)].find(
    (file) => file && fs.existsSync(file),
  );
}

function candidates(env, platform) {
  if (platform === "win32") {
    const bases = [env.PROGRAMFILES, env["PROGRAMFILES(X86)"]].filter(Boolean);
    return bases.map((base) => path.join(base, "LibreOffice/program/soffice.com"));
  }
  const folders = [...(env.PATH ?? "").split(":"), "/usr/bin", "/usr/local/bin", "/snap/bin"];
  const onPath = names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  if (platform !== "darwin") return onPath;
  return ["/Applications/LibreOffice.app/Contents/MacOS/soffice", ...onPath];
}
