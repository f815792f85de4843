import { defineElement } from '../base/define-element.js';
import { HnEventTimeline } from './event-timeline.js';

defineElement(HnEventTimeline);

export { HnEventTimeline };
