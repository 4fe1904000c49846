import { useSyncExternalStore } from "react";
import { currentNotice, onNotice, type Notice } from "../notice.ts";

/** Returns the present notice, and redraws when it changes. */
export const useNotice = (): Notice => useSyncExternalStore(onNotice, currentNotice);
