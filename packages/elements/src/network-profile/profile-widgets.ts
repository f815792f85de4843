import type { Dataset } from '@health-networks/core';
import { nothing, type TemplateResult } from 'lit';
import { html as htmlWithTag, literal, type StaticValue } from 'lit/static-html.js';
import type { MessageOverrides } from '../languages/override-messages.js';
import type { ContactCardMessages } from '../contact-card/messages.js';
import type { EventTimelineMessages } from '../event-timeline/messages.js';
import type { KeyFiguresMessages } from '../key-figures/messages.js';
import type { LifeCircleMessages } from '../life-circle/messages.js';
import type { NetworkGraphMessages } from '../network-graph/messages.js';
import type { PartnerListMessages } from '../partner-list/messages.js';
import type { PillarDiagramMessages } from '../pillar-diagram/messages.js';
import type { PlaceMapMessages } from '../place-map/messages.js';
import type { ProgramListMessages } from '../program-list/messages.js';
import type { SourceListMessages } from '../source-list/messages.js';
import type { EvidenceLevel } from '../base/evidence/evidence.view.js';
import type { SectionName } from './sections.js';

/** Custom texts for the widgets in a profile, by section. */
export interface WidgetStrings {
  figures?: MessageOverrides<KeyFiguresMessages>;
  pillars?: MessageOverrides<PillarDiagramMessages>;
  'life-circle'?: MessageOverrides<LifeCircleMessages>;
  programs?: MessageOverrides<ProgramListMessages>;
  partners?: MessageOverrides<PartnerListMessages>;
  map?: MessageOverrides<PlaceMapMessages>;
  links?: MessageOverrides<NetworkGraphMessages>;
  events?: MessageOverrides<EventTimelineMessages>;
  contacts?: MessageOverrides<ContactCardMessages>;
  sources?: MessageOverrides<SourceListMessages>;
}

/** Sections that the profile renders itself. */
export type OwnSection = 'about' | 'goals' | 'statements';

/** Sections that a widget renders. */
export type WidgetSection = Exclude<SectionName, OwnSection>;

/** Settings of a nested widget. Its heading is that of the section. */
export interface WidgetSettings {
  dataset: Dataset;
  network: string;
  evidence: EvidenceLevel;
  headingLevel: number;
  heading: TemplateResult;
  strings: object | undefined;
}

interface ProfileWidget {
  tag: StaticValue;
  /** Defines the element; called when it has something to show. */
  load: () => Promise<unknown>;
  /** A more compact layout than the default, if that would make the page too long. */
  layout?: string;
  /** Number of rows shown initially in a long list. */
  pageSize?: number;
  /** Order of partners: one of each kind in turn. */
  sort?: 'mixed';
  /** The part of the circle of life to show. */
  rings?: 'stages';
  /** Maximum number of years of past events. */
  years?: number;
  density?: 'compact';
}

const widgets: Readonly<Record<WidgetSection, ProfileWidget>> = {
  figures: { tag: literal`hn-key-figures`, load: () => import('../key-figures/define.js') },
  pillars: { tag: literal`hn-pillar-diagram`, load: () => import('../pillar-diagram/define.js'), layout: 'list' },
  'life-circle': { tag: literal`hn-life-circle`, load: () => import('../life-circle/define.js'), rings: 'stages' },
  programs: {
    tag: literal`hn-program-list`,
    load: () => import('../program-list/define.js'),
    pageSize: 3,
    density: 'compact',
  },
  partners: {
    tag: literal`hn-partner-list`,
    load: () => import('../partner-list/define.js'),
    pageSize: 8,
    sort: 'mixed',
  },
  map: { tag: literal`hn-place-map`, load: () => import('../place-map/define.js') },
  links: { tag: literal`hn-network-graph`, load: () => import('../network-graph/define.js'), layout: 'graph' },
  events: {
    tag: literal`hn-event-timeline`,
    load: () => import('../event-timeline/define.js'),
    years: 1,
    density: 'compact',
  },
  contacts: { tag: literal`hn-contact-card`, load: () => import('../contact-card/define.js'), layout: 'row' },
  sources: { tag: literal`hn-source-list`, load: () => import('../source-list/define.js') },
};

export const isWidgetSection = (name: SectionName): name is WidgetSection => Object.hasOwn(widgets, name);

/** Loads the element of a section; does nothing if it is already loaded. */
export const loadWidget = (name: WidgetSection): Promise<unknown> => widgets[name].load();

/** `exportparts`: parts of inner widgets that a page can style through the profile. */
const innerParts = 'heading, link, mark, sources, source, quote, filters, search, status, list, item, name, figure';

export const renderWidget = (
  name: WidgetSection,
  { dataset, network, evidence, headingLevel, heading, strings }: WidgetSettings,
): TemplateResult => {
  const { tag, layout, pageSize, sort, rings, years, density } = widgets[name];
  return htmlWithTag`<${tag} layout=${layout ?? nothing} page-size=${pageSize ?? nothing} sort=${sort ?? nothing} years=${years ?? nothing} rings=${rings ?? nothing} density=${density ?? nothing}
    filters=${pageSize === undefined ? nothing : 'never'}
    exportparts=${innerParts} network=${network} .data=${dataset} .strings=${strings}
    .evidence=${evidence} .headingLevel=${headingLevel}>${heading}</${tag}>`;
};
