import { exampleDataset } from '../example-dataset.js';
import { openFirst, shortNames, withConcepts } from './concepts.js';
import type { WidgetScenes } from './scene.js';

export const pillarDiagramScenes: WidgetScenes = {
  tag: 'hn-pillar-diagram',
  full: { attributes: { network: 'health-hub-utrecht' } },
  partial: { data: withConcepts(2) },
  empty: { attributes: { network: 'upgraded' } },
  long: { data: withConcepts(12) },
  others: {
    columns: { attributes: { network: 'health-hub-utrecht', layout: 'columns' } },
    list: { attributes: { network: 'health-hub-utrecht', layout: 'list', evidence: 'full' } },
    'open-pillar': { data: exampleDataset, prepare: openFirst },
    'open-of-six': { data: withConcepts(6, shortNames), attributes: { evidence: 'full' }, prepare: openFirst },
    'open-column': { data: withConcepts(6, shortNames), attributes: { layout: 'columns' }, prepare: openFirst },
    'open-beside': { data: withConcepts(5), prepare: openFirst },
    'twelve-short': { data: withConcepts(12, ['Care', 'Space', 'Work']) },
    one: { data: withConcepts(1) },
    'too-many': { data: withConcepts(13, shortNames) },
    'without-sources': { attributes: { network: 'city-deal-health-hub', evidence: 'none' } },
  },
};
