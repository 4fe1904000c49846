const listeners = new Set<() => void>();
let isListening = false;

/** Calls a listener whenever Excel shows the pane again; returns a function that ends this. */
export function onShown(listener: () => void): () => void {
  listeners.add(listener);
  if (!isListening) void listen();
  return () => {
    listeners.delete(listener);
  };
}

async function listen(): Promise<void> {
  isListening = true;
  try {
    await Office.addin.onVisibilityModeChanged(({ visibilityMode }) => {
      if (visibilityMode === Office.VisibilityMode.taskpane)
        for (const listener of [...listeners]) listener();
    });
  } catch {
    // Excel does not report it now. The next listener tries again.
    isListening = false;
  }
}
