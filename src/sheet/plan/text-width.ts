/** Chinese and Japanese characters, their punctuation and the full-width forms. */
const wide = /[\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFF60]/gu;

/** Returns how wide a text is, in characters: one of Chinese or Japanese takes the room of two. */
export const widthOf = (text: string): number => text.length + (text.match(wide)?.length ?? 0);
