import { defineElement } from '../base/define-element.js';
import { HnPartnerList } from './partner-list.js';

defineElement(HnPartnerList);

export { HnPartnerList };
