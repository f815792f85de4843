import { defineElement } from '../base/define-element.js';
import { HnLifeCircle } from './life-circle.js';

defineElement(HnLifeCircle);

export { HnLifeCircle };
