import { defineElement } from '../base/define-element.js';
import { HnCollaborationFinder } from './collaboration-finder.js';

defineElement(HnCollaborationFinder);

export { HnCollaborationFinder };
