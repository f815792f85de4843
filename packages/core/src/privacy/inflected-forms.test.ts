import { expect, test } from 'vitest';
import { inflectedForms } from './inflected-forms.js';

test.each([
  [
    'virtanen',
    ['virtasen', 'virtaselle', 'virtasta', 'virtasella', 'virtaseen', 'virtasten', 'virtasia', 'virtasille'],
  ],
  ['maki', ['maen', 'maelle', 'maesta', 'makea', 'makeen']],
  ['lahti', ['lahden', 'lahdella', 'lahtea']],
  ['virta', ['virran', 'virralle', 'virtaa', 'virtaan']],
  ['ranta', ['rannan', 'rannalta']],
  ['lampi', ['lammen']],
  ['pekka', ['pekan', 'pekalle', 'pekkaa']],
  ['antti', ['antin', 'antille', 'anttia']],
  ['aatto', ['aaton']],
  ['niemi', ['niemen', 'niemea']],
  ['kangas', ['kankaan', 'kankaalle']],
  ['rinne', ['rinteen', 'rinteelle']],
  ['tuomas', ['tuomaan', 'tuomaksen']],
  ['aho', ['ahon', 'aholle', 'ahoon']],
  ['παπαδοπουλοσ', ['παπαδοπουλου', 'παπαδοπουλο', 'παπαδοπουλε']],
  ['γιαννησ', ['γιαννη', 'γιαννην']],
  ['κωστασ', ['κωστα']],
  ['μαρια', ['μαριασ']],
  ['ελενη', ['ελενησ']],
])('%s is also written %j', (name, forms) => {
  expect(forms.filter((form) => !inflectedForms(name).has(form))).toEqual([]);
});

test.each(['li', 'bo', '', '小明'])('%j has no other forms', (name) => {
  expect([...inflectedForms(name)]).toEqual([]);
});
