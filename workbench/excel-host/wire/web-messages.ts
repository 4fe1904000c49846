/** A message of the frame protocol, one way or the other. */
export interface WebMessage {
  readonly _messageType: number;
  readonly _actionType?: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data?: unknown;
}

/** A call of an Office method by its number. */
export interface MethodCall {
  readonly ArrayData?: readonly unknown[];
  readonly DdaMethod: { readonly DispatchId: number };
  readonly [index: number]: unknown;
}

/** Which way a message goes. */
export const MessageType = { request: 0, response: 1 } as const;

/** What a request wants: a call, or to hear of an event, or no more. */
export const ActionKind = { invoke: 0, register: 1, unregister: 2 } as const;

/** What a response is for: the answer to a call, or an event. */
export const ResponseType = { calling: 0, eventing: 1 } as const;

/** The numbers of the Office methods this host answers. */
export const DispatchId = { saveSettings: 76, richApi: 93, commandCompleted: 94 } as const;

/** The answer to the first request of the library; the numbers mean Excel, editing, and a task pane. */
export function appContext(appId: string, requirements: object): Record<string, unknown> {
  return {
    _id: appId,
    _appName: 16,
    _appVersion: "16.00",
    _appMinorVersion: 0,
    _appUILocale: "en-US",
    _dataLocale: "en-US",
    _docUrl: "https://example.invalid/Book1.xlsx",
    _clientMode: 1,
    _settings: [],
    _reason: "documentOpened",
    _osfControlType: 1,
    _eToken: "",
    _correlationId: appId,
    _appInstanceId: appId,
    _requirementMatrix: JSON.stringify(requirements),
    _hostCustomMessage: "",
    _hostFullVersion: "16.0.15407.10000",
    _clientWindowHeight: 800,
    _clientWindowWidth: 350,
    _addinName: "add-in",
    _appDomains: [],
    _featureGates: {},
    _initialDisplayMode: 2,
  };
}
