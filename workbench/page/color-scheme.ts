import type { Engine } from "../excel-host/univer/engine.ts";

/** Keeps the grid as light or dark as the person's system, which the page's own colours follow. */
export function followColorScheme({ api }: Engine): void {
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const apply = () => {
    api.toggleDarkMode(dark.matches);
  };
  dark.addEventListener("change", apply);
  apply();
}
