import { expect, test } from 'vitest';
import { translationsInProportion } from './translations-in-proportion.js';
import { base, byId, makeDataset, report, summarize } from '../test-support/make-dataset.js';

const check = (name: Record<string, string>, language = 'nl'): string[] =>
  summarize(
    translationsInProportion.check(
      makeDataset({
        sources: byId({ ...report, language }),
        places: byId({ ...base, id: 'town', name, kind: 'city' }),
      }),
    ),
  );

const short = 'Een stad aan de rivier.';

test('finds a translation that is far longer than the original', () => {
  expect(check({ nl: short, de: 'Eine Stadt am Fluss, die man wegen ihrer alten Brücken gern besucht.' })).toEqual([
    'places.town.name.de: is more than 2 times as long as the text in the language of the source',
  ]);
});

test.each<[string, Record<string, string>, string?]>([
  ['is as long', { nl: short, de: 'Eine Stadt am Fluss.' }],
  ['is one long word for a short one', { nl: 'ggz', fi: 'mielenterveyspalvelut' }],
  [
    'has no original to compare with',
    { en: 'A town.', de: 'Eine Stadt am Fluss, die man wegen ihrer alten Brücken gern besucht.' },
  ],
  [
    'is written in another kind of script',
    { ja: '川辺の町、橋で有名な町。', en: 'A town by the river that is known for its bridges all over the country.' },
    'ja',
  ],
])('finds nothing in one that %s', (_, name, language) => {
  expect(check(name, language)).toEqual([]);
});
