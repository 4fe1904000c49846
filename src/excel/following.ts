/** The progress of long work, counted in cells. */
export interface Progress {
  readonly done: number;
  readonly of: number;
}

/** Receives the progress of work with several requests, and can cancel the work between two requests. */
export interface Following {
  readonly onProgress?: (progress: Progress) => void;
  readonly signal?: AbortSignal;
}
