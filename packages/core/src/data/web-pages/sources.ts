import { cityDealSources } from './sources/city-deal.js';
import { germanNetworksSources } from './sources/german-networks.js';
import { groningenSources } from './sources/groningen.js';
import { healthHubUtrechtSources } from './sources/health-hub-utrecht.js';
import { healthValleySources } from './sources/health-valley.js';
import { northernNetherlandsSources } from './sources/northern-netherlands.js';
import { registersSources } from './sources/registers.js';
import { upgradedSources } from './sources/upgraded.js';
import { utrechtCareSources } from './sources/utrecht-care.js';
import { utrechtRegionSources } from './sources/utrecht-region.js';

/** The pages behind the five documents. Their texts are not stored here, so citations of them have no quote. */
export const webPageSources = {
  ...healthHubUtrechtSources,
  ...cityDealSources,
  ...utrechtRegionSources,
  ...utrechtCareSources,
  ...northernNetherlandsSources,
  ...groningenSources,
  ...healthValleySources,
  ...germanNetworksSources,
  ...upgradedSources,
  ...registersSources,
};
