/** Characters that control a terminal or change text direction: a file must not be able to overwrite the screen. */
const active = /[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/** Returns text as one line that is safe to print in a terminal, of the same length. */
export const plainText = (text: string): string => text.replace(/[\t\r\n]/g, ' ').replace(active, '\uFFFD');
