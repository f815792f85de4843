import { dailyActivities } from './daily-activities.js';
import { domains } from './domains.js';
import { lifeStages } from './life-stages.js';
import { pillars } from './pillars.js';
import { themes } from './themes.js';

/** All terms by which Health Hub Utrecht organizes its work. */
export const concepts = { ...pillars, ...lifeStages, ...domains, ...themes, ...dailyActivities };
