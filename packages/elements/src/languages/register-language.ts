import { registerLanguage as registerInCore, type LanguagePack } from '@health-networks/core';
import type { CollaborationFinderWords } from '../collaboration-finder/messages.js';
import type { ContactCardWords } from '../contact-card/messages.js';
import type { EventTimelineWords } from '../event-timeline/messages.js';
import type { KeyFiguresWords } from '../key-figures/messages.js';
import type { LifeCircleWords } from '../life-circle/messages.js';
import type { NetworkGraphWords } from '../network-graph/messages.js';
import type { NetworkProfileWords } from '../network-profile/messages.js';
import type { PartnerListWords } from '../partner-list/messages.js';
import type { PillarDiagramWords } from '../pillar-diagram/messages.js';
import type { PlaceMapWords } from '../place-map/messages.js';
import type { ProgramListWords } from '../program-list/messages.js';
import type { SourceListWords } from '../source-list/messages.js';
import type { BaseWords } from './base-words.js';
import type { WordOverrides } from './override-words.js';
import { announceRegistration } from './registrations.js';

/** Some of the words of a widget; the names of terms stand in `labels` of the language, for all widgets. */
type Messages<Words extends BaseWords> = WordOverrides<Omit<Words, 'labels' | 'language'>>;

/** Words of widgets in one language; every part may be missing. */
export interface WidgetMessages {
  /** What all widgets share. */
  readonly base?: Messages<BaseWords>;
  readonly 'collaboration-finder'?: Messages<CollaborationFinderWords>;
  readonly 'contact-card'?: Messages<ContactCardWords>;
  readonly 'event-timeline'?: Messages<EventTimelineWords>;
  readonly 'key-figures'?: Messages<KeyFiguresWords>;
  readonly 'life-circle'?: Messages<LifeCircleWords>;
  readonly 'network-graph'?: Messages<NetworkGraphWords>;
  readonly 'network-profile'?: Messages<NetworkProfileWords>;
  readonly 'partner-list'?: Messages<PartnerListWords>;
  readonly 'pillar-diagram'?: Messages<PillarDiagramWords>;
  readonly 'place-map'?: Messages<PlaceMapWords>;
  readonly 'program-list'?: Messages<ProgramListWords>;
  readonly 'source-list'?: Messages<SourceListWords>;
}

/** The words of a language: around numbers and dates, names of terms, and words of widgets. */
export interface WidgetLanguagePack extends Omit<LanguagePack, 'messages'> {
  readonly messages?: WidgetMessages;
}

/**
 * Adds the words of a language, or some of them, for all widgets on the page, those that are there already included.
 * What is missing is said in the first language of the dataset, else in English, and carries its `lang`. The console tells
 * what a widget lacks; `checkLanguage` lists all of it.
 *
 * @throws RangeError for a tag that is none, TypeError for a pack that is no object.
 * @example
 * registerLanguage('sv', { messages: { 'partner-list': { search: 'Sök', heading: (network) => `Partner i ${network}` } } });
 */
export const registerLanguage = (tag: string, pack: WidgetLanguagePack): void => {
  registerInCore(tag, pack);
  announceRegistration();
};
