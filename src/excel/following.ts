/** The progress of long work, in cells. */
export interface Progress {
  readonly done: number;
  readonly of: number;
}

/** The follower of work with several requests, who can cancel it between two of them. */
export interface Following {
  readonly onProgress?: (progress: Progress) => void;
  readonly signal?: AbortSignal;
}
