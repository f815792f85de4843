/** At least one visible character. Marks are visible only on another character; Braille blank is rendered as a blank. */
const visible = /[^\s\p{DI}\p{Cf}\p{M}\u2800]/u;

/**
 * Characters that break JSON, CSV and XML readers or affect neighboring text: control characters other than tab and
 * line feed, halves of surrogate pairs, noncharacters, invisible tags, overrides of the writing direction. And what stands for a lost letter.
 */
const unusable = /[\0-\x08\x0B-\x1F\x7F-\x9F\u202A-\u202E\uFFFC\uFFFD\u{E0000}-\u{E007F}]|\p{NChar}|\p{Cs}/u;

/** The flag of a part of a country: a black flag, the tags of its code (`gbeng`), and the end of the tags. */
const flag = /\u{1F3F4}[\u{E0030}-\u{E007A}]{3,6}\u{E007F}/gu;

/** Stands for a letter that a program could not decode (U+FFFD), or for an object that text cannot hold (U+FFFC). */
const lostLetter = /[\uFFFC\uFFFD]/;

/** Whether a text has a visible character. */
export const isVisible = (text: string): boolean => visible.test(text);

/** Whether a text is free of characters that break readers or file formats, and of lost letters. */
export const isUsable = (text: string): boolean => !unusable.test(text.replace(flag, ''));

/** Whether no letter of a text was lost when a program exported it, to tell this fault from others. */
export const isIntact = (text: string): boolean => !lostLetter.test(text);

/** Whether a text can be shown: it is visible and usable. */
export const isPlainText = (text: string): boolean => isVisible(text) && isUsable(text);
