import { exampleDataset } from '../example-dataset.js';
import { longNames } from '../long-text.js';
import type { WidgetScenes } from './scene.js';

const { circle } = exampleDataset.networks;
if (!circle) throw new Error('The example holds no network "circle".');

const cited = { citations: [{ source: 'report', quote: 'as it says' }] };

/** A network with a name only. */
const bare = {
  ...exampleDataset,
  networks: { circle: { id: 'circle', name: { en: 'The Circle' }, kind: circle.kind, ...cited } },
  memberships: {},
  contactPoints: {},
  concepts: {},
  programs: {},
  groups: {},
  observations: {},
};

const [longName, longGoal, longWord] = longNames;

const longWinded = {
  ...exampleDataset,
  networks: {
    circle: {
      ...circle,
      name: { en: longName },
      alternateNames: [longWord, longGoal],
      purpose: { en: `${longGoal}: ${longWord}. `.repeat(3) },
      description: { en: `${longName}. `.repeat(8) },
      url: 'https://a-very-long-address-without-any-place-to-break.example.org/',
    },
  },
  goals: Object.fromEntries(
    longNames.map((name, at) => [
      `goal-${at}`,
      { id: `goal-${at}`, network: 'circle', kind: 'aim', statement: { en: name }, targetDate: '2030', ...cited },
    ]),
  ),
};

const sectionOf = (sections: string): Readonly<Record<string, string>> => ({
  network: 'health-hub-utrecht',
  sections,
});

export const networkProfileScenes: WidgetScenes = {
  tag: 'hn-network-profile',
  full: { attributes: { network: 'health-valley' } },
  partial: { attributes: { network: 'euregionaal-forum-ggz' } },
  empty: { data: bare },
  long: { data: longWinded, attributes: { sections: 'goals contacts' } },
  others: {
    'own-sections': { attributes: { ...sectionOf('goals statements'), evidence: 'full' } },
    'chosen-sections': { attributes: sectionOf('pillars contacts') },
  },
};
