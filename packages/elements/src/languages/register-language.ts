import { registerLanguage as registerInCore, type LanguagePack } from '@health-networks/core';
import type { CollaborationFinderMessages } from '../collaboration-finder/messages.js';
import type { ContactCardMessages } from '../contact-card/messages.js';
import type { EventTimelineMessages } from '../event-timeline/messages.js';
import type { KeyFiguresMessages } from '../key-figures/messages.js';
import type { LifeCircleMessages } from '../life-circle/messages.js';
import type { NetworkGraphMessages } from '../network-graph/messages.js';
import type { NetworkProfileMessages } from '../network-profile/messages.js';
import type { PartnerListMessages } from '../partner-list/messages.js';
import type { PillarDiagramMessages } from '../pillar-diagram/messages.js';
import type { PlaceMapMessages } from '../place-map/messages.js';
import type { ProgramListMessages } from '../program-list/messages.js';
import type { SourceListMessages } from '../source-list/messages.js';
import type { BaseMessages } from './base-messages.js';
import type { MessageOverrides } from './override-messages.js';
import { announceRegistration } from './registrations.js';

/** Some of the words of a widget; the names of terms stand in `labels` of the language, for all widgets. */
type Messages<Messages extends BaseMessages> = MessageOverrides<Omit<Messages, 'labels' | 'language'>>;

/** Words of widgets in one language; every part may be missing. */
export interface WidgetMessages {
  /** What all widgets share. */
  readonly base?: Messages<BaseMessages>;
  readonly 'collaboration-finder'?: Messages<CollaborationFinderMessages>;
  readonly 'contact-card'?: Messages<ContactCardMessages>;
  readonly 'event-timeline'?: Messages<EventTimelineMessages>;
  readonly 'key-figures'?: Messages<KeyFiguresMessages>;
  readonly 'life-circle'?: Messages<LifeCircleMessages>;
  readonly 'network-graph'?: Messages<NetworkGraphMessages>;
  readonly 'network-profile'?: Messages<NetworkProfileMessages>;
  readonly 'partner-list'?: Messages<PartnerListMessages>;
  readonly 'pillar-diagram'?: Messages<PillarDiagramMessages>;
  readonly 'place-map'?: Messages<PlaceMapMessages>;
  readonly 'program-list'?: Messages<ProgramListMessages>;
  readonly 'source-list'?: Messages<SourceListMessages>;
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
