import { defineElement } from '../base/define-element.js';
import { HnPillarDiagram } from './pillar-diagram.js';

defineElement(HnPillarDiagram);

export { HnPillarDiagram };
