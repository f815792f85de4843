import { partnerListScenes } from './partner-list.js';
import { pillarDiagramScenes } from './pillar-diagram.js';
import type { WidgetScenes } from './scene.js';

/** The scenes of every widget. */
export const allScenes: readonly WidgetScenes[] = [partnerListScenes, pillarDiagramScenes];
