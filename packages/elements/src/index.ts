export { LoadError, loadErrorCodes, type LoadErrorCode } from './base/data/load-error.js';
export type { EvidenceLevel } from './base/evidence/evidence.view.js';
export { version } from './base/version.js';
export { HnDownloadEvent } from './events/download-event.js';
export {
  HnErrorEvent,
  HnFilterEvent,
  HnIssuesEvent,
  HnLoadEvent,
  HnSelectEvent,
  type FilterField,
  type FilterState,
} from './events/events.js';
export { checkLanguage } from './languages/check-language.js';
export { registerLanguage, type WidgetLanguagePack, type WidgetMessages } from './languages/register-language.js';
export { HnCollaborationFinder } from './collaboration-finder/collaboration-finder.js';
export { HnContactCard } from './contact-card/contact-card.js';
export { HnDataset } from './dataset/dataset.js';
export { HnEventTimeline } from './event-timeline/event-timeline.js';
export { HnKeyFigures } from './key-figures/key-figures.js';
export { HnLifeCircle } from './life-circle/life-circle.js';
export { HnNetworkGraph } from './network-graph/network-graph.js';
export { HnNetworkProfile } from './network-profile/network-profile.js';
export { HnPartnerList } from './partner-list/partner-list.js';
export { HnPillarDiagram } from './pillar-diagram/pillar-diagram.js';
export { HnPlaceMap } from './place-map/place-map.js';
export { HnProgramList } from './program-list/program-list.js';
export { HnSourceList } from './source-list/source-list.js';
