import { anything, type Signatures } from "../wire/decoders.ts";
import { HostObject } from "../wire/host-object.ts";

/** Whether the task pane is seen, and what happens when the document opens again. */
export interface AddinState {
  visibility: "Hidden" | "Visible";
  startup: "Inactive" | "Background";
}

/** Behind `Office.addin.showAsTaskpane` and `hide`. */
export class AppRuntimeService extends HostObject {
  readonly className = "AppRuntimeService";
  protected override readonly signatures: Signatures = { SetAppRuntimeState: [anything] };

  constructor(
    private readonly state: AddinState,
    private readonly changed: () => void,
  ) {
    super();
  }

  GetAppRuntimeState(): string {
    return this.state.visibility === "Visible" ? "Visible" : "Background";
  }

  SetAppRuntimeState(state: string): void {
    this.state.visibility = state === "Visible" ? "Visible" : "Hidden";
    this.changed();
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
