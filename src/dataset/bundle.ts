/** The files of `data/` as the build packs them: their text, untouched, and where each belongs. */
export interface Bundle {
  /** Date of the newest release and a digest of all files. */
  readonly version: string;
  readonly items: string;
  readonly releases: string;
  readonly restatements: string;
  readonly tables: readonly {
    readonly release: string;
    readonly id: string;
    readonly text: string;
  }[];
  readonly prose: readonly { readonly release: string; readonly text: string }[];
}
