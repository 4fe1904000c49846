/** The meaning of a mark, in English and Japanese. */
export interface MarkMeaning {
  readonly en: string;
  readonly ja: string;
}

/** The marks, the most important first. */
export const markMeanings = {
  "†": {
    en: "superseded: a newer release restated the basis of this figure",
    ja: "旧基準：後の決算短信で修正再表示された基準による数値",
  },
  r: {
    en: "restated: an older release printed another figure",
    ja: "修正再表示：以前の決算短信では異なる数値を表示",
  },
  "≠": {
    en: "another print of the same release differs",
    ja: "同じ決算短信の他の箇所の表示と不一致",
  },
  d: {
    en: "derived from the printed figures of other periods",
    ja: "他の期間の公表値から算出",
  },
  c: {
    en: "computed: a sum of printed figures, or a blank cell whose column adds up without it",
    ja: "公表値の合計により算出、又は空欄を列の合計からゼロと判断",
  },
  m: {
    en: "known only in millions",
    ja: "百万円単位でのみ公表",
  },
} as const satisfies Readonly<Record<string, MarkMeaning>>;

export type Mark = keyof typeof markMeanings;

/** Every mark, the most important first. Marks follow a figure in this order. */
export const marks = Object.keys(markMeanings) as readonly Mark[];

/** Returns the marks of a text such as "†m", each once, in their order. */
export const marksIn = (text: string): Mark[] => marks.filter((mark) => text.includes(mark));
