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
