import type { WordOverrides } from '../locales/override-words.js';
import type { ContactCardWords } from '../contact-card/words/words.js';
import type { EventTimelineWords } from '../event-timeline/words/words.js';
import type { KeyFiguresWords } from '../key-figures/words/words.js';
import type { LifeCircleWords } from '../life-circle/words/words.js';
import type { NetworkGraphWords } from '../network-graph/words/words.js';
import type { PartnerListWords } from '../partner-list/words/words.js';
import type { PillarDiagramWords } from '../pillar-diagram/words/words.js';
import type { PlaceMapWords } from '../place-map/words/words.js';
import type { ProgramListWords } from '../program-list/words/words.js';
import type { SourceListWords } from '../source-list/words/words.js';

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
