import type { Dataset, Network } from '@health-networks/core';
import { expect, test } from 'vitest';
import { exampleDataset } from '../test-support/example-dataset.js';
import { viewInput } from '../test-support/view-input.js';
import { contactCardView } from './contact-card.view.js';
import { contactCardMessages } from './messages.js';

const english = await viewInput(contactCardMessages, 'en');
const dutch = await viewInput(contactCardMessages, 'nl');

test('a card contains only documented facts of a contact', () => {
  const [ada, ben] = ['contact-ada', 'contact-ben'].map((id) => {
    const [{ records: _records, ...row } = { records: [] }] = contactCardView(english, [id]).contacts;
    return row;
  });
  expect(ben).toEqual({
    id: 'contact-ben',
    name: { value: 'Dr. Ben Sample', lang: undefined },
    initials: 'BS',
    photo: undefined,
    post: { value: 'Director', lang: undefined },
    organization: { value: 'Institute', lang: undefined },
    organizationUrl: undefined,
    topic: { value: 'Joining', lang: undefined },
    email: 'info@example.org',
    telephone: { number: '+31301234567', display: '030 123 45 67' },
    url: undefined,
    languages: ['Dutch'],
    isReachable: true,
  });
  expect(ada).toEqual({
    id: 'contact-ada',
    name: { value: 'Ada van Example', lang: undefined },
    initials: 'AE',
    photo: undefined,
    post: { value: 'Alderman', lang: undefined },
    organization: { value: 'Green City', lang: undefined },
    organizationUrl: undefined,
    topic: undefined,
    email: undefined,
    telephone: undefined,
    url: undefined,
    languages: [],
    isReachable: false,
  });
});

test('a network that the heading names is not a topic, another one is', () => {
  const topicsFor = (network: Network | undefined): unknown =>
    contactCardView({ ...english, network }, ['contact-ada']).contacts.map(({ topic }) => topic?.value);
  const { circle } = exampleDataset.networks;
  expect([topicsFor(circle), topicsFor(undefined)]).toEqual([[undefined], ['The Circle']]);
});

test('a network with only an id is neither heading nor topic', async () => {
  const { circle } = exampleDataset.networks;
  const nameless: Dataset = {
    ...exampleDataset,
    networks: { ...exampleDataset.networks, circle: { ...circle, name: { en: 'circle' } } as Network },
  };
  const { networkName, contacts } = contactCardView(await viewInput(contactCardMessages, 'en', nameless));
  expect([networkName, contacts.map(({ topic }) => topic?.value)]).toEqual([undefined, ['Joining', undefined]]);
});

test('without an id, all contacts of the network are shown in the language of the page', () => {
  const posts = contactCardView(dutch).contacts.map(({ post }) => post?.value);
  expect(posts).toEqual(['Directeur', 'Wethouder']);
});

test('several ids are shown once each, in the requested order', () => {
  const { contacts, unknownIds } = contactCardView(english, ['contact-ada', 'contact-ben', 'contact-ada']);
  expect([contacts.map(({ id }) => id), unknownIds]).toEqual([['contact-ada', 'contact-ben'], []]);
});

test('unknown ids are reported', () => {
  const { contacts, unknownIds } = contactCardView(english, ['nobody', 'contact-ben', 'ada', 'constructor']);
  expect([contacts.map(({ id }) => id), unknownIds]).toEqual([['contact-ben'], ['nobody', 'ada', 'constructor']]);
});

test('without a network, the contacts of all networks are shown, under no network name', () => {
  const { contacts, networkName } = contactCardView({ ...english, network: undefined });
  expect([contacts.map(({ id }) => id), networkName]).toEqual([['contact-ben', 'contact-ada'], undefined]);
});

test('the photo is that of the person, else the logo of the organization, with web URLs only', async () => {
  const { ben, ada } = exampleDataset.persons;
  const { institute } = exampleDataset.organizations;
  const { 'contact-ben': contact } = exampleDataset.contactPoints;
  if (!ben || !ada || !institute || !contact) throw new Error('The example has changed.');
  const { person: _person, ...desk } = contact;
  const dataset = {
    ...exampleDataset,
    persons: {
      ben: { ...ben, image: 'https://example.org/ben.jpg' },
      ada: { ...ada, image: 'javascript:alert(1)' },
    },
    organizations: {
      ...exampleDataset.organizations,
      institute: { ...institute, logo: 'https://example.org/logo.svg' },
    },
    contactPoints: { ...exampleDataset.contactPoints, desk: { ...desk, id: 'desk' } },
  };
  const { contacts } = contactCardView(await viewInput(contactCardMessages, 'en', dataset));
  expect(contacts.map(({ id, photo }) => [id, photo])).toEqual([
    ['contact-ben', 'https://example.org/ben.jpg'],
    ['desk', 'https://example.org/logo.svg'],
    ['contact-ada', undefined],
  ]);
});
