import { defineElement } from '../base/define-element.js';
import { HnProgramList } from './program-list.js';

defineElement(HnProgramList);

export { HnProgramList };
