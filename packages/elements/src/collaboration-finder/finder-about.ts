import { findPlace, foldText } from '@health-networks/core';
import { label } from '../base/text/label.js';
import { requiredText, shownText, type ShownText } from '../base/text/text.js';
import type { Candidate } from './finder-candidates.js';
import type { FinderInput } from './messages.js';

/** Whether a name contains these words in sequence. */
const holdsWords = (name: string, words: string): boolean => ` ${foldText(name)} `.includes(` ${foldText(words)} `);

/** Returns kind and place, unless the name contains them. */
export const aboutOf = ({ party, kind }: Candidate, { index, language, messages }: FinderInput): ShownText[] => {
  const name = requiredText(party.name, language, party.id).value;
  const place = shownText(findPlace(index, party.place ?? '')?.name, language);
  const isSpecific = party.kind !== 'other';
  return [
    ...(isSpecific ? [label(messages, kind === undefined ? 'network-kind' : 'organization-kind', party.kind)] : []),
    ...(place ? [place] : []),
  ].filter(({ value }) => !holdsWords(name, value));
};
