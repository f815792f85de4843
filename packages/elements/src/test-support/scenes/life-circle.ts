import { openFirst, shortNames, withConcepts } from './concepts.js';
import type { WidgetScenes } from './scene.js';

export const lifeCircleScenes: WidgetScenes = {
  tag: 'hn-life-circle',
  full: { attributes: { network: 'health-hub-utrecht' } },
  partial: { data: withConcepts(2, shortNames) },
  empty: { attributes: { network: 'upgraded' } },
  long: { data: withConcepts(12) },
  others: {
    'full-evidence': { attributes: { network: 'health-hub-utrecht', evidence: 'full' } },
    'stages-only': { attributes: { network: 'health-hub-utrecht', rings: 'stages', evidence: 'none' } },
    list: { attributes: { network: 'health-hub-utrecht', layout: 'list' } },
    'open-stage': { data: withConcepts(4, shortNames), prepare: openFirst },
    one: { data: withConcepts(1) },
  },
};
