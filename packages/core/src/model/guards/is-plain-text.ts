/** At least one visible character. Braille blank and Hangul filler are rendered as blanks. */
const visible = /[^\s\p{Cf}\u2800\u3164]/u;

/**
 * What breaks JSON, CSV and XML readers or spills over onto its neighbors: control characters other than tab and
 * line feed, halves of surrogate pairs, noncharacters, invisible tags, overrides of the writing direction.
 */
const unusable = /[\0-\x08\x0B-\x1F\x7F-\x9F\u202A-\u202E\uFFFE\uFFFF\u{E0000}-\u{E007F}]|\p{Surrogate}/u;

/** Is there anything to see in this text? */
export const isVisible = (text: string): boolean => visible.test(text);

/** Is this text free of what a reader or a file format chokes on? */
export const isUsable = (text: string): boolean => !unusable.test(text);
