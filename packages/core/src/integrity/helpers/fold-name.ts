import { deburr } from '../../model/fold-text.js';

/** Legal forms, which are often left out. */
const legalForms = /^stichting |^stiftung | (?:e ?v|b ?v|n ?v|gmbh|ggmbh|oy|ry|ab)$/g;

/** A name without case, accents, punctuation and legal form: "Köln/Bonn e.V." is "kolnbonn". */
export const foldName = (name: string): string =>
  deburr(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(legalForms, '')
    .replace(/ /g, '');

/** A URL without scheme, "www." and trailing slash. */
export const foldUrl = (url: string): string => {
  const { hostname, pathname, search } = new URL(url);
  return `${hostname.replace(/^www\./, '')}${pathname.replace(/\/$/, '')}${search}`;
};
