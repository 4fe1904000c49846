/** The files of `data/` as the build packs them: their text and where each belongs. */
export interface Bundle {
  /** Date of the newest release and a digest of all files. */
  readonly version: string;
  readonly items: string;
  readonly tableList: string;
  readonly releases: string;
  readonly restatements: string;
  readonly redefinitions: string;
  readonly corrections: string;
  readonly exceptions: string;
  readonly sums: string;
  readonly remarks: string;
  readonly tables: readonly TableFile[];
  /** Figures that only the text states. */
  readonly prose: readonly TextFile[];
  /** Figures that the text repeats. */
  readonly claims: readonly TextFile[];
}

/** A printed table: its file is named after what it is, and tells what the release calls it. */
export interface TableFile {
  readonly release: string;
  readonly table: string;
  readonly text: string;
}

export interface TextFile {
  readonly release: string;
  readonly text: string;
}
