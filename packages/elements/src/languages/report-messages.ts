import type { CompletedWords } from '@health-networks/core';

/** Told once, however often a page makes the words anew. */
const told = new Set<string>();

/** Names of terms are part of another report: a dataset may name them itself. */
const isOwn = (path: string): boolean => !path.startsWith('labels.') && path !== 'language';

/**
 * Tells who looks into the console which words of a widget a registered language lacks, and which of those that were
 * given are not used.
 */
export const reportMessages = (
  language: string,
  widget: string,
  { missing, mistakes }: Pick<CompletedWords<unknown>, 'missing' | 'mistakes'>,
): void => {
  const lacking = missing.filter(isOwn);
  const unused = mistakes.map(({ path, message, remedy }) => `\n- ${path} ${message}. ${remedy}`);
  if (lacking.length + unused.length === 0) return;
  const text = [
    `Words of ${widget} in the language "${language}":`,
    ...(lacking.length > 0 ? [`missing, and taken from another language: ${lacking.join(', ')}.`] : []),
    ...(unused.length > 0 ? [`not used:${unused.join('')}`] : []),
  ].join(' ');
  if (told.has(text)) return;
  told.add(text);
  console.warn(text);
};
