/** Lower-case words joined by single hyphens, starting with a letter: usable as key, file name, URL part and DOM id. */
export const idPattern = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/** The maximum length: long enough for any slug, short enough for a file name on every system. */
export const maxIdLength = 100;

/** Whether a text is a kebab-case id. The length is checked first, so that the pattern never runs on a long text. */
export const isId = (text: string): boolean => text.length <= maxIdLength && idPattern.test(text);
