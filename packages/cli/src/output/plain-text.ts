/** Characters that a terminal acts on, or that turn the direction of a line: a file must not write over the screen. */
const active = /[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/** One line of text as a terminal may show it, as long as it was. */
export const plainText = (text: string): string => text.replace(/[\t\r\n]/g, ' ').replace(active, '\uFFFD');
