/** The text of the files of `data/`, as the build packs them. */
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
  /** `prose.tsv` of each release: figures that only its text states. */
  readonly prose: readonly TextFile[];
  /** `claims.tsv` of each release: figures that its text repeats. */
  readonly claims: readonly TextFile[];
}

/** The file of a printed table, named after the table's identity. */
export interface TableFile {
  readonly release: string;
  readonly table: string;
  readonly text: string;
}

export interface TextFile {
  readonly release: string;
  readonly text: string;
}
