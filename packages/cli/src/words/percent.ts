/** Formats progress such as `40%` in a language; at most 99%. */
export const percent = (language: string, done: number, of: number): string =>
  new Intl.NumberFormat(language, { style: 'percent' }).format(Math.min(0.99, Math.floor((100 * done) / of) / 100));
