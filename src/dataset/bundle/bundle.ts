/** The files of `data/` as the build packs them: their text and where each belongs. */
export interface Bundle {
  /** Date of the newest release and a digest of all files. */
  readonly version: string;
  readonly items: string;
  readonly releases: string;
  readonly restatements: string;
  readonly redefinitions: string;
  readonly exceptions: string;
  readonly tables: readonly {
    readonly release: string;
    readonly id: string;
    readonly text: string;
  }[];
  /** Figures that only the text states. */
  readonly prose: readonly ReleaseText[];
  /** Figures that the text repeats. */
  readonly claims: readonly ReleaseText[];
}

interface ReleaseText {
  readonly release: string;
  readonly text: string;
}
