import { defineElement } from '../base/define-element.js';
import { HnSourceList } from './source-list.js';

defineElement(HnSourceList);

export { HnSourceList };
