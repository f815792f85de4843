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

/** Some of the UI texts of a widget. Names of terms are in `labels` of the language, for all widgets. */
type Messages<Messages extends BaseMessages> = MessageOverrides<Omit<Messages, 'labels' | 'language'>>;

/** UI texts of widgets in one language; every part is optional. */
export interface WidgetMessages {
  /** Texts shared by all widgets. */
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

/** The texts of a language: texts around numbers and dates, names of terms, and UI texts of widgets. */
export interface WidgetLanguagePack extends Omit<LanguagePack, 'messages'> {
  readonly messages?: WidgetMessages;
}

/**
 * Adds the texts of a language, or some of them, for all widgets on the page, including existing ones. Missing texts
 * are shown in the first language of the dataset, or else in English, with their `lang`. A console warning lists what a
 * widget lacks; `checkLanguage` lists everything.
 *
 * @throws RangeError for an invalid tag, TypeError for a pack that is not an object.
 * @example
 * registerLanguage('sv', { messages: { 'partner-list': { search: 'Sök', heading: (network) => `Partner i ${network}` }
 * } });
 */
export const registerLanguage = (tag: string, pack: WidgetLanguagePack): void => {
  registerInCore(tag, pack);
  announceRegistration();
};
