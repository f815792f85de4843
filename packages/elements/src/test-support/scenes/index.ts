import { networkGraphScenes } from './network-graph.js';
import { pillarDiagramScenes } from './pillar-diagram.js';
import type { WidgetScenes } from './scene.js';

/** The scenes of every widget. */
export const allScenes: readonly WidgetScenes[] = [networkGraphScenes, pillarDiagramScenes];
