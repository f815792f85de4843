import { lifeCircleScenes } from './life-circle.js';
import { contactCardScenes } from './contact-card.js';
import { eventTimelineScenes } from './event-timeline.js';
import { networkGraphScenes } from './network-graph.js';
import { collaborationFinderScenes } from './collaboration-finder.js';
import { partnerListScenes } from './partner-list.js';
import { pillarDiagramScenes } from './pillar-diagram.js';
import { placeMapScenes } from './place-map.js';
import { keyFiguresScenes } from './key-figures.js';
import { pillarDiagramScenes } from './pillar-diagram.js';
import { programListScenes } from './program-list.js';
import type { WidgetScenes } from './scene.js';
import { sourceListScenes } from './source-list.js';

/** The scenes of every widget. */
export const allScenes: readonly WidgetScenes[] = [lifeCircleScenes, pillarDiagramScenes];
export const allScenes: readonly WidgetScenes[] = [pillarDiagramScenes, placeMapScenes];
export const allScenes: readonly WidgetScenes[] = [
  keyFiguresScenes,
  pillarDiagramScenes,
  programListScenes,
  sourceListScenes,
];
export const allScenes: readonly WidgetScenes[] = [contactCardScenes, eventTimelineScenes, pillarDiagramScenes];
export const allScenes: readonly WidgetScenes[] = [networkGraphScenes, pillarDiagramScenes];
export const allScenes: readonly WidgetScenes[] = [collaborationFinderScenes, pillarDiagramScenes];
export const allScenes: readonly WidgetScenes[] = [partnerListScenes, pillarDiagramScenes];
