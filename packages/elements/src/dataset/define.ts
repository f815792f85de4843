import { defineElement } from '../base/define-element.js';
import { HnDataset } from './dataset.js';

defineElement(HnDataset);

export { HnDataset };
