import { anything, type Signatures } from "../wire/decoders.ts";
import { HostObject } from "../wire/host-object.ts";

/** Whether the task pane is seen. */
export type Visibility = "Hidden" | "Visible";

/** Whether the task pane is seen, and what happens when the document opens again. */
export class AddinState {
  startup: "Inactive" | "Background" = "Inactive";
  private seen: Visibility = "Visible";

  constructor(private readonly changed: (visibility: Visibility) => void) {}

  get visibility(): Visibility {
    return this.seen;
  }

  /** Shows the pane or hides it, as the add-in asks or the user does. */
  set visibility(visibility: Visibility) {
    if (visibility === this.seen) return;
    this.seen = visibility;
    this.changed(visibility);
  }
}

/** Behind `Office.addin.showAsTaskpane` and `hide`. */
export class AppRuntimeService extends HostObject {
  readonly className = "AppRuntimeService";
  protected override readonly signatures: Signatures = { SetAppRuntimeState: [anything] };

  constructor(private readonly state: AddinState) {
    super();
  }

  GetAppRuntimeState(): string {
    return this.state.visibility === "Visible" ? "Visible" : "Background";
  }

  SetAppRuntimeState(state: string): void {
    this.state.visibility = state === "Visible" ? "Visible" : "Hidden";
  }
}

/** Behind `Office.addin.setStartupBehavior`. */
export class AppRuntimePersistenceService extends HostObject {
  readonly className = "AppRuntimePersistenceService";
  protected override readonly signatures: Signatures = { SetAppRuntimeStartState: [anything] };

  constructor(private readonly state: AddinState) {
    super();
  }

  GetAppRuntimeStartState(): string {
    return this.state.startup;
  }

  SetAppRuntimeStartState(state: AddinState["startup"]): void {
    this.state.startup = state;
  }
}

/** Told once the library can take actions. */
export class AddinInternalService extends HostObject {
  readonly className = "AddinInternalService";

  constructor(private readonly becameReady: () => void) {
    super();
  }

  NotifyActionHandlerReady(): void {
    this.becameReady();
  }
}
