import { expect, test } from 'vitest';
import { viewInput } from '../test-support/view-input.js';
import { contactCardView } from './contact-card.view.js';
import { contactCardWords } from './contact-card.words.js';

const english = await viewInput(contactCardWords, 'en');
const dutch = await viewInput(contactCardWords, 'nl');

test('a card holds what is documented of a contact, and nothing else', () => {
  const [ada, ben] = ['contact-ada', 'contact-ben'].map((id) => {
    const [{ records: _records, ...row } = { records: [] }] = contactCardView(english, id).contacts;
    return row;
  });
  expect(ben).toEqual({
    id: 'contact-ben',
    name: { value: 'Dr. Ben Sample', lang: undefined },
    initials: 'BS',
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

test('without an id, all contacts of the network are shown in the language of the page', () => {
  const posts = contactCardView(dutch, undefined).contacts.map(({ post }) => post?.value);
  expect(posts).toEqual(['Directeur', 'Wethouder']);
});

test.each(['nobody', 'ada', 'constructor'])('the id %s is no contact', (id) => {
  expect(contactCardView(english, id).contacts).toEqual([]);
});
