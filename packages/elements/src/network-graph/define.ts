import { defineElement } from '../base/define-element.js';
import { HnNetworkGraph } from './network-graph.js';

defineElement(HnNetworkGraph);

export { HnNetworkGraph };
