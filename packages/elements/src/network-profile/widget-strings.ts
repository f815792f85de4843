import type { WordOverrides } from '../languages/override-words.js';
import type { ContactCardWords } from '../contact-card/messages.js';
import type { EventTimelineWords } from '../event-timeline/messages.js';
import type { KeyFiguresWords } from '../key-figures/messages.js';
import type { LifeCircleWords } from '../life-circle/messages.js';
import type { NetworkGraphWords } from '../network-graph/messages.js';
import type { PartnerListWords } from '../partner-list/messages.js';
import type { PillarDiagramWords } from '../pillar-diagram/messages.js';
import type { PlaceMapWords } from '../place-map/messages.js';
import type { ProgramListWords } from '../program-list/messages.js';
import type { SourceListWords } from '../source-list/messages.js';

/** A page's own words for the widgets inside a profile, by section. */
export interface WidgetStrings {
  figures?: WordOverrides<KeyFiguresWords>;
  pillars?: WordOverrides<PillarDiagramWords>;
  'life-circle'?: WordOverrides<LifeCircleWords>;
  programs?: WordOverrides<ProgramListWords>;
  partners?: WordOverrides<PartnerListWords>;
  map?: WordOverrides<PlaceMapWords>;
  links?: WordOverrides<NetworkGraphWords>;
  events?: WordOverrides<EventTimelineWords>;
  contacts?: WordOverrides<ContactCardWords>;
  sources?: WordOverrides<SourceListWords>;
}
