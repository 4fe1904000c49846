import { inBoth } from "../language/language.ts";

/** The texts of the preview that are not on the sheet. */
export const texts = inBoth(
  {
    preview: (title: string) => `Preview: ${title}`,
    size: (rows: number, columns: number) =>
      `${rows} rows and ${columns} columns on the sheet, with its checks and notes.`,
  },
  {
    preview: (title: string) => `プレビュー：${title}`,
    size: (rows: number, columns: number) =>
      `シート上で${rows}行、${columns}列（検算と注記を含む）。`,
  },
);
