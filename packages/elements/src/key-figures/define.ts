import { defineElement } from '../base/define-element.js';
import { HnKeyFigures } from './key-figures.js';

defineElement(HnKeyFigures);

export { HnKeyFigures };
