/** How far a long work is, in cells. */
export interface Progress {
  readonly done: number;
  readonly of: number;
}

/** Who follows a work of several requests, and can end it between two of them. */
export interface Following {
  readonly onProgress?: (progress: Progress) => void;
  readonly signal?: AbortSignal;
}
