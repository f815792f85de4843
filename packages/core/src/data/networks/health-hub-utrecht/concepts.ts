import { actorGroups } from './actor-groups.js';
import { dailyActivities } from './daily-activities.js';
import { domains } from './domains.js';
import { lifeStages } from './life-stages.js';
import { pillars } from './pillars.js';
import { targetGroups } from './target-groups.js';
import { themes } from './themes.js';
import { transitionEcosystem } from './transition-ecosystem.js';

/** Every term by which Health Hub Utrecht orders its work. */
export const concepts = {
  ...pillars,
  ...lifeStages,
  ...domains,
  ...themes,
  ...actorGroups,
  ...transitionEcosystem,
  ...targetGroups,
  ...dailyActivities,
};
