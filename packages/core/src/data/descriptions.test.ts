import { expect, test } from 'vitest';
import { collectionNames, type AnyRecord } from '../model/collections.js';
import type { LocalizedText } from '../model/types.generated.js';
import { documentDataset } from './document-dataset.js';
import { seedDataset } from './seed-dataset.js';

/**
 * Expressions that refer to a source, or state that it leaves something open. Descriptions are the running text of
 * public pages, whose readers do not have the source in front of them; open questions belong in `note`.
 */
const speaksOfSource: Readonly<Record<string, RegExp>> = {
  en: /\b(the|one|no|two) (text|pages?|source|report|words|coordinator)\b|\b(not|never|without) (said|given|named|saying|a date)\b|\b(does|do) not (say|name)\b|\bour reading\b|\bwhether\b|\bwhom? the (source|report)|\baccording to\b|\b(says|calls) (a|it|the) |\binferred\b|\bundated\b/iu,
  nl: /\b(de|een|geen|twee) (tekst|pagina|pagina’s|bron)\b|\bhet verslag\b|\bstaat er niet\b|\bzegt niet\b|\bnoemt (geen|niet)\b|\bonze lezing\b|\bvolgens (de|een)\b|\bzonder datum\b|\bafgeleid\b|\bde coördinator\b/iu,
  de: /\b(der|den|dem) (text|bericht)\b|\b(die|der|eine|keine|zwei|laut) (seiten?|quelle)\b|\b(nicht|nicht namentlich) (gesagt|genannt|angegeben|nennt)\b|\bsagt (nicht|weder)\b|\bunsere lesart\b|\bohne datum\b|\berschlossen\b|\blesarten\b|\bdie koordinatorin\b/iu,
  fi: /\b(teksti|kertomus|sivu|sivun|sivut|lähde|lähteen)\b|\bei (sanota|kerrota|kerro|nimeä|mainita|nimetä|käy ilmi)\b|\btulkintamme\b|\bpäiväämätön\b|\bpäätelty\b|\bkoordinaattori\b/iu,
};

/** Whether a record is a layer. Layers are groups of sources, so their descriptions may refer to sources. */
const isLayer = (record: AnyRecord): boolean => 'scheme' in record && record.scheme === 'source-layer';

const descriptions = [documentDataset, seedDataset].flatMap((dataset) =>
  collectionNames.flatMap((name) =>
    Object.values<AnyRecord & { description?: LocalizedText | undefined }>(dataset[name])
      .filter((record) => !isLayer(record))
      .flatMap(({ id, description = {} }) =>
        Object.entries(description).map(([language, text]) => ({ id, language, text })),
      ),
  ),
);

test('no description mentions the source', () => {
  expect(descriptions.length).toBeGreaterThan(600);
  expect(descriptions.filter(({ language, text }) => speaksOfSource[language]?.test(text) ?? true)).toEqual([]);
});

test.each([
  ['en', 'The text does not say who runs the labs.'],
  ['en', 'That they are its members is our reading.'],
  ['nl', 'De tekst zegt niet wie de labs beheert.'],
  ['nl', 'Wie het beheert, staat er niet.'],
  ['de', 'Der Text sagt nicht, wer die Labs betreibt.'],
  ['de', 'Wer es betreibt, wird nicht gesagt.'],
  ['fi', 'Teksti ei kerro, kuka ympäristöjä ylläpitää.'],
  ['fi', 'Alkamisaikaa ei mainita.'],
])('in %s “%s” mentions the source', (language, text) => {
  expect(speaksOfSource[language]?.test(text)).toBe(true);
});
