import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { openDataset } from "../dataset/open-dataset.ts";
import { Pane } from "./view/pane.tsx";

/** Draws the pane into an element of the page. */
export function mountPane(element: HTMLElement): void {
  createRoot(element).render(
    <StrictMode>
      <Pane data={openDataset()} />
    </StrictMode>,
  );
}
