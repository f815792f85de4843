import { lifeCircleScenes } from './life-circle.js';
import { pillarDiagramScenes } from './pillar-diagram.js';
import { placeMapScenes } from './place-map.js';
import type { WidgetScenes } from './scene.js';

/** The scenes of every widget. */
export const allScenes: readonly WidgetScenes[] = [lifeCircleScenes, pillarDiagramScenes];
export const allScenes: readonly WidgetScenes[] = [pillarDiagramScenes, placeMapScenes];
