import { defineElement } from '../base/define-element.js';
import { HnPlaceMap } from './place-map.js';

defineElement(HnPlaceMap);

export { HnPlaceMap };
