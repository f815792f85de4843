/** `40%` as a language writes it, never all before the end. */
export const percent = (language: string, done: number, of: number): string =>
  new Intl.NumberFormat(language, { style: 'percent' }).format(Math.min(0.99, Math.floor((100 * done) / of) / 100));
