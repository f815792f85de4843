import { contactCardScenes } from './contact-card.js';
import { eventTimelineScenes } from './event-timeline.js';
import { pillarDiagramScenes } from './pillar-diagram.js';
import type { WidgetScenes } from './scene.js';

/** The scenes of every widget. */
export const allScenes: readonly WidgetScenes[] = [contactCardScenes, eventTimelineScenes, pillarDiagramScenes];
