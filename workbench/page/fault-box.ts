/** The place where the page says what went wrong in the workbench itself. */
interface FaultBox {
  readonly show: (error: unknown) => void;
  readonly clear: () => void;
}

/** Returns the box that `element` is, hidden while there is nothing to say. */
export function faultBox(element: HTMLElement): FaultBox {
  return {
    show: (error) => {
      console.error(error);
      element.textContent = error instanceof Error ? error.message : String(error);
      element.hidden = false;
    },
    clear: () => {
      element.hidden = true;
    },
  };
}
