import { findRecord, hasEnded, type Concept, type Link, type Reason } from '@health-networks/core';
import { requiredText } from '../base/text/text.js';
import type { FinderInput } from './messages.js';
import { nameOf, shortList, withEnd } from './finder-names.js';
import { namesOf, relationsByParty, relationsPhrase, pathsPhrase } from './finder-relations.js';
import { termText } from '../base/text/label.js';
import { asWords, fill, type Phrase } from '../base/text/phrase.js';

const linkPhrase = ({ from, to, kind }: Link, partyId: string, input: FinderInput): Phrase => {
  const { reasons } = input.messages;
  const [actor, place] = [from, to].map((id) => {
    const record = findRecord(input.index, id)?.record;
    return record ? nameOf(record, input) : [id];
  });
  const link = [asWords(termText(input.messages, 'link-kind', kind))];
  if (from === partyId) return fill(reasons.linkedToPlace, link, place ?? [to]);
  return fill(reasons.linkedToPlaceBy, actor ?? [from], link, place ?? [to]);
};

const kindPhrases = (reason: Reason & { kind: 'includes-kind' }, input: FinderInput): Phrase[] => {
  const { language, messages } = input;
  const { relations, groups, organizationKind } = reason;
  const kind = [asWords(termText(messages, 'organization-kind', organizationKind, { plural: true }))];
  const members = relationsByParty(relations).map(({ party, until }) => withEnd(nameOf(party, input), until, input));
  const covered = groups.map(({ name, id }) => requiredText(name, language, id));
  return [
    ...covered.map((statement) => fill(messages.reasons.covers, [statement])),
    ...(members.length > 0 ? [fill(messages.reasons.includesKind, kind, shortList(members, input))] : []),
  ];
};

const themePhrase = (reason: Extract<Reason, { theme: Concept }>, input: FinderInput): Phrase => {
  const { reasons } = input.messages;
  const theme = nameOf(reason.theme, input);
  switch (reason.kind) {
    case 'works-on':
      return reason.programs.length > 0
        ? fill(reasons.worksOnThrough, theme, namesOf(reason.programs, input))
        : fill(reasons.worksOn, theme);
    case 'related-to-theme':
      return fill(reasons.onTheme, relationsPhrase(reason.relations, input), theme);
    case 'named-with-theme':
      return fill(reasons.namedWith, theme);
    case 'indirectly-related-to-theme':
      return fill(reasons.onTheme, pathsPhrase(reason.paths, input), theme);
  }
};

const placePhrases = (reason: Reason, partyId: string, input: FinderInput): Phrase[] => {
  const { reasons } = input.messages;
  switch (reason.kind) {
    case 'seated':
      return [fill(reasons.seat, nameOf(reason.place, input))];
    case 'serves':
      return [fill(reasons.serves, nameOf(reason.place, input))];
    case 'linked-to-place':
      return reason.links.map((link) =>
        withEnd(linkPhrase(link, partyId, input), hasEnded(link) ? link.endDate : undefined, input),
      );
    case 'related-to-place':
      return [fill(reasons.inPlace, relationsPhrase(reason.relations, input), nameOf(reason.place, input))];
    default:
      return [];
  }
};

/** A reason as phrases; empty for reasons that the result shows elsewhere. */
export const reasonPhrases = (reason: Reason, partyId: string, input: FinderInput): Phrase[] => {
  if ('theme' in reason) return [themePhrase(reason, input)];
  switch (reason.kind) {
    case 'is-kind':
      return [[asWords(termText(input.messages, 'organization-kind', reason.organizationKind))]];
    case 'includes-kind':
      return kindPhrases(reason, input);
    case 'related-to-asker':
      return [relationsPhrase(reason.relations, input)];
    case 'indirectly-related-to-asker':
      return [pathsPhrase(reason.paths, input)];
    default:
      return placePhrases(reason, partyId, input);
  }
};
