import { useSyncExternalStore } from "react";
import { currentNotice, onNotice, type Notice } from "../notice.ts";

/** Returns what is to be said now, and draws anew when that changes. */
export const useNotice = (): Notice => useSyncExternalStore(onNotice, currentNotice);
