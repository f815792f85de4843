import { collaborationFinderScenes } from './collaboration-finder.js';
import { contactCardScenes } from './contact-card.js';
import { eventTimelineScenes } from './event-timeline.js';
import { keyFiguresScenes } from './key-figures.js';
import { lifeCircleScenes } from './life-circle.js';
import { networkGraphScenes } from './network-graph.js';
import { networkProfileScenes } from './network-profile.js';
import { partnerListScenes } from './partner-list.js';
import { pillarDiagramScenes } from './pillar-diagram.js';
import { placeMapScenes } from './place-map.js';
import { programListScenes } from './program-list.js';
import { sourceListScenes } from './source-list.js';
import type { WidgetScenes } from './scene.js';

export const allScenes: readonly WidgetScenes[] = [
  collaborationFinderScenes,
  contactCardScenes,
  eventTimelineScenes,
  keyFiguresScenes,
  lifeCircleScenes,
  networkGraphScenes,
  networkProfileScenes,
  partnerListScenes,
  pillarDiagramScenes,
  placeMapScenes,
  programListScenes,
  sourceListScenes,
];
