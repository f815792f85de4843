import type { CompletedWords } from '@health-networks/core';

/** Reports that have already been logged. */
const reported = new Set<string>();

/** Whether a message is reported here. Labels are excluded: core reports them, and a dataset may declare its own. */
const isOwn = (path: string): boolean => !path.startsWith('labels.') && path !== 'language';

/** Warns in the console about missing and unused messages of a registered language. */
export const reportMessages = (
  language: string,
  widget: string,
  { missing, mistakes }: Pick<CompletedWords<unknown>, 'missing' | 'mistakes'>,
): void => {
  const lacking = missing.filter(isOwn);
  const unused = mistakes.map(({ path, message, remedy }) => `\n- ${path} ${message}. ${remedy}`);
  if (lacking.length + unused.length === 0) return;
  const text = [
    `Words of ${widget} in the language "${language}" (messages["${widget}"], or messages.base for those of all widgets):`,
    ...(lacking.length > 0 ? [`missing, and taken from another language: ${lacking.join(', ')}.`] : []),
    ...(unused.length > 0 ? [`not used:${unused.join('')}`] : []),
  ].join(' ');
  if (reported.has(text)) return;
  reported.add(text);
  console.warn(text);
};
