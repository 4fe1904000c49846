import type { Engine } from "../excel-host/univer/engine.ts";

/** Keeps the grid light or dark as set in the system, which the page's own colours follow. */
export function followColorScheme({ api }: Engine): void {
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const apply = () => {
    api.toggleDarkMode(dark.matches);
  };
  dark.addEventListener("change", apply);
  apply();
}
