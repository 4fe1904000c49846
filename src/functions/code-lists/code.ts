/** A code with the words that explain it. */
export interface Code {
  readonly code: string;
  readonly label: string;
}
