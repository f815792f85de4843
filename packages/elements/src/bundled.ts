import { networkLoaders } from '@health-networks/core/data/loaders';
import { registerNetworks } from './base/data/bundled-networks.js';

// Each network is loaded when a widget names it: `<hn-partner-list network="health-hub-utrecht">`.
registerNetworks(networkLoaders);
