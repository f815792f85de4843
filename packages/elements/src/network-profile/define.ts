import { defineElement } from '../base/define-element.js';
import { HnNetworkProfile } from './network-profile.js';

defineElement(HnNetworkProfile);

export { HnNetworkProfile };
