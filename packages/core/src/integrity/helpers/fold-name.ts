import { deburr } from '../../model/fold-text.js';

/** Legal forms that a name is written with or without. */
const legalForms = /^stichting |^stiftung | (?:e ?v|b ?v|n ?v|gmbh|ggmbh|oy|ry|ab)$/g;

/** A name without case, accents, punctuation and legal form: "Köln/Bonn e.V." is "kolnbonn". */
export const foldName = (name: string): string =>
  deburr(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(legalForms, '')
    .replace(/ /g, '');

/** A website without what does not matter: scheme, "www.", the slash at the end. */
export const foldUrl = (url: string): string => {
  const { hostname, pathname, search } = new URL(url);
  return `${hostname.replace(/^www\./, '')}${pathname.replace(/\/$/, '')}${search}`;
};
