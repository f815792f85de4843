import { findConcept, indexDataset, type Dataset } from '@health-networks/core';
import type { LitElement } from 'lit';
import { beforeAll, expect, test } from 'vitest';
import { ownNetwork } from '../../../../../examples/own-network/network.js';
import '../../define.js';
import { registerLanguage } from '../../languages/register-language.js';
import { mount, textsOf } from '../../test-support/mount.js';

/** Labels that a Swedish site would provide for the terms it shows. */
const swedish = {
  labels: {
    'organization-kind': {
      hospital: ['sjukhus', 'sjukhus'],
      'civic-organization': ['förening', 'föreningar'],
    },
    'membership-role': { lead: ['ledare', 'ledare'], partner: ['partner', 'partner'] },
  },
  messages: {
    'partner-list': { heading: (network: string) => `Partner i ${network}`, search: 'Sök', kind: 'Typ', role: 'Roll' },
    'pillar-diagram': { heading: (network: string) => `Pelare i ${network}` },
    'contact-card': { heading: (network = '') => `Kontakt till ${network}`, email: 'E-post' },
    'place-map': { heading: (network: string) => `Platser i ${network}`, onMap: 'På kartan' },
  },
} as const;

beforeAll(() => {
  registerLanguage('sv', swedish);
});

/** Mounts a widget with its data in a script child. */
const show = (tag: string, attributes = ''): Promise<LitElement & { state: string }> =>
  mount(
    `<${tag} lang="sv" ${attributes}><script type="application/json">${JSON.stringify(ownNetwork)}</script></${tag}>`,
  );

test('data with declared kinds and roles', () => {
  const index = indexDataset<Dataset>(ownNetwork);
  expect(['pharmacy', 'observer'].map((term) => findConcept(index, term)?.scheme)).toEqual([
    'organization-kind',
    'membership-role',
  ]);
});

test('the partner list labels them in its facets, in the registered language', async () => {
  const list = await show('hn-partner-list', 'filters="always"');
  expect(textsOf(list, 'h2')).toEqual(['Partner i Vård över Sundet']);
  expect(textsOf(list, '[part=name]')).toEqual([
    'Hamnsjukhuset',
    'Apoteket Svanen',
    'Apoteket Lärkan',
    'Patienter ihop',
  ]);
  await expect
    .poll(() => textsOf(list, 'select option'))
    .toEqual(expect.arrayContaining(['Sjukhus (1)', 'Apotek (2)', 'Förening (1)', 'Observatör (1)']));
});

test('the pillar diagram shows its pillars', async () => {
  const diagram = await show('hn-pillar-diagram', 'layout="list"');
  expect([textsOf(diagram, 'h2'), textsOf(diagram, '[part=name]')]).toEqual([
    ['Pelare i Vård över Sundet'],
    ['Nära vård', 'Delade data'],
  ]);
});

test('the contact card shows its contacts', async () => {
  const card = await show('hn-contact-card');
  expect(textsOf(card, 'h2')).toEqual(['Kontakt till Vård över Sundet']);
  expect(textsOf(card, 'a')).toContain('desk@sound.example.org');
});

test('the map shows the place of its members', async () => {
  const map = await show('hn-place-map');
  await expect.poll(() => textsOf(map, '.picture text').join(' ')).toContain('Köpenhamn');
  expect(textsOf(map, 'h2')).toEqual(['Platser i Vård över Sundet']);
});
