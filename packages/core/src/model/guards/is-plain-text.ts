/** At least one visible character. Braille blank and Hangul filler are rendered as blanks. */
const visible = /[^\s\p{Cf}\u2800\u3164]/u;

/**
 * Characters that break JSON, CSV and XML readers or affect neighboring text: control characters other than tab and
 * line feed, halves of surrogate pairs, noncharacters, invisible tags, overrides of the writing direction.
 */
const unusable = /[\0-\x08\x0B-\x1F\x7F-\x9F\u202A-\u202E\uFFFE\uFFFF\u{E0000}-\u{E007F}]|\p{Surrogate}/u;

/** Whether a text has a visible character. */
export const isVisible = (text: string): boolean => visible.test(text);

/** Whether a text is free of characters that break readers or file formats. */
export const isUsable = (text: string): boolean => !unusable.test(text);
