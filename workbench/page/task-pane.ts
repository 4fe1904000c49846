import type { Host } from "../excel-host/host.ts";
import type { Visibility } from "../excel-host/runtime/addin.ts";
import { WebTransport } from "../excel-host/wire/web-transport.ts";

/**
 * The add-in's task pane in its frame, joined to the host as Excel on the web joins it: the
 * frame's name begins the handshake, then everything is messages. The page in it is the add-in's
 * own and knows nothing of the workbench.
 */
export class TaskPane {
  private readonly frame = document.createElement("iframe");
  private readonly transport: WebTransport;

  constructor(
    private readonly slot: HTMLElement,
    private readonly host: Host,
    onRequest: () => void,
  ) {
    this.frame.title = "Task pane";
    this.transport = new WebTransport({
      origin: location.origin,
      post: (text) => this.frame.contentWindow?.postMessage(text, location.origin),
      answer: (request) => host.answer(request).finally(onRequest),
      onCommandCompleted: (id, code) => {
        host.commands.complete(id, code);
      },
    });
    host.connect(this.transport);
    addEventListener("message", ({ source, data }) => {
      if (source === this.frame.contentWindow) void this.transport.receive(data);
    });
  }

  /** Loads the pane's page; settles when its scripts have run. */
  open(address: string): Promise<void> {
    return new Promise((resolve) => {
      this.frame.addEventListener(
        "load",
        () => {
          resolve();
        },
        { once: true },
      );
      this.frame.name = this.transport.frameName();
      this.frame.src = address;
      this.slot.append(this.frame);
    });
  }

  /** The window of the pane's page. */
  get window(): Window {
    const { contentWindow } = this.frame;
    if (!contentWindow) throw new Error("The task pane is not open");
    return contentWindow;
  }

  /** Shows the pane, or hides it as closing it in Excel does: its runtime goes on. */
  toggle(): void {
    const { addin } = this.host;
    addin.visibility = addin.visibility === "Visible" ? "Hidden" : "Visible";
  }
}

/** Shows or hides the pane's place, never removing the frame: it is the add-in's one runtime. */
export function showPane(slot: HTMLElement, visibility: Visibility): void {
  slot.classList.toggle("hidden", visibility === "Hidden");
}
