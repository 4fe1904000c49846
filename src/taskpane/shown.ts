const listeners = new Set<() => void>();
let isListening = false;

/** Calls a listener whenever Excel shows the pane again, and returns how to end that. */
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
    // Excel does not tell now. The next who listens asks again.
    isListening = false;
  }
}
