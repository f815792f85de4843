import { defineElement } from '../base/define-element.js';
import { HnContactCard } from './contact-card.js';

defineElement(HnContactCard);

export { HnContactCard };
