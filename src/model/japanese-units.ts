/** The units of money in Japanese, by their codes. */
export const japaneseUnits: Readonly<Record<string, string>> = {
  JPY: "円",
  JPYk: "千円",
  JPYm: "百万円",
  JPYbn: "十億円",
  USD: "ドル",
  USDk: "千ドル",
  USDm: "百万ドル",
};
