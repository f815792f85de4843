import { Window } from 'happy-dom';
import { describe, expect, test } from 'vitest';
import { byId, makeDataset } from '../../integrity/test-support/make-dataset.js';
import { seedDataset } from '../../data/seed-dataset.js';
import { formatChangesAtom, type ChangesAtomOptions } from './changes-atom.js';

const options: ChangesAtomOptions = { id: 'https://example.org/changes', updated: new Date('2026-01-02T03:04:05Z') };

const ring = makeDataset({
  languages: ['en'],
  name: { en: 'The <Ring> & more' },
  networks: byId({ id: 'ring', name: { en: 'The Ring' }, kind: 'cluster', citations: [] }),
});

const later = {
  ...ring,
  organizations: byId({ id: 'clinic', name: { en: 'Clinic \u0000 "A" & <B>' }, kind: 'hospital', citations: [] }),
  memberships: byId({
    id: 'm',
    member: 'clinic',
    organization: 'ring',
    role: 'partner',
    startDate: '2025-12-01',
    citations: [],
  }),
};

const parsed = (text: string): Document => {
  const { DOMParser } = new Window();
  return new DOMParser().parseFromString(text, 'application/xml') as unknown as Document;
};

describe('formatChangesAtom', () => {
  test('writes an entry for each change, dated by the data', () => {
    const feed = formatChangesAtom(ring, later, {
      ...options,
      language: 'nl',
      author: 'The Ring',
      self: 'https://example.org/changes.atom',
      page: 'javascript:1',
    });
    expect(feed.split('\n')).toEqual([
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="nl">',
      '  <id>https://example.org/changes</id>',
      '  <title>The &lt;Ring&gt; &amp; more: Wijzigingen</title>',
      '  <updated>2026-01-02T03:04:05Z</updated>',
      '  <author><name>The Ring</name></author>',
      '  <link rel="self" href="https://example.org/changes.atom"/>',
      '  <entry>',
      '    <id>https://example.org/changes#2026-01-02/joined/memberships/m</id>',
      '    <title>Clinic  &quot;A&quot; &amp; &lt;B&gt; is toegetreden tot The Ring (partner), 1 december 2025</title>',
      '    <updated>2025-12-01T00:00:00Z</updated>',
      '    <category term="joined"/>',
      '    <content type="text">Clinic  &quot;A&quot; &amp; &lt;B&gt; is toegetreden tot The Ring (partner), 1 december 2025</content>',
      '  </entry>',
      '</feed>',
      '',
    ]);
  });

  test('gives every entry a unique, stable id', () => {
    const feed = formatChangesAtom(ring, seedDataset, options);
    const ids = [...parsed(feed).querySelectorAll('entry > id')].map(({ textContent }) => textContent);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThan(100);
    expect(formatChangesAtom(ring, seedDataset, options)).toBe(feed);
  });

  test('dates no entry after the feed', () => {
    const feed = formatChangesAtom(ring, later, { ...options, updated: new Date('2020-01-01T00:00:00Z') });
    expect(feed.match(/<updated>.*<\/updated>/g)).toEqual(Array(2).fill('<updated>2020-01-01T00:00:00Z</updated>'));
  });

  test.each([
    [
      { id: 'no address' },
      '"no address" does not name a feed. Give an address that stays: "https://example.org/changes".',
    ],
    [{ updated: new Date('x') }, 'The date of the feed is not valid. Give the date of the data.'],
  ])('refuses %j', (faulty, message) => {
    expect(() => formatChangesAtom(ring, ring, { ...options, ...faulty })).toThrow(new RangeError(message));
  });
});
