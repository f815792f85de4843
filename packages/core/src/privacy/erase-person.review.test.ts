import { describe, expect, test } from 'vitest';
import { base, byId, makeDataset } from '../integrity/test-support/make-dataset.js';
import type { Dataset, Person } from '../model/types.generated.js';
import { parseDataset } from '../parse/parse-dataset.js';
import { erasePerson } from './index.js';

const circle = { ...base, id: 'circle', name: { en: 'Circle' }, kind: 'cluster' };
const clinic = { ...base, id: 'clinic', name: { en: 'Clinic' }, kind: 'hospital' };

const person = (givenName: string, familyName: string, familyNamePrefix?: string): Person => ({
  ...base,
  id: 'person-1',
  givenName,
  familyName,
  ...(familyNamePrefix !== undefined && { familyNamePrefix }),
});

const make = (who: Person, parts: Partial<Dataset>): Dataset =>
  makeDataset({ networks: byId(circle), organizations: byId(clinic), persons: byId(who), ...parts });

const lab = { ...base, id: 'lab', name: { en: 'Lab' }, kind: 'living-lab', network: 'circle' };

/** Erases a person from a dataset with this text. Returns the remaining text and the reasons for review. */
const eraseFrom = (who: Person, text: string): readonly [text: string | undefined, ...reasons: string[]] => {
  const { dataset, toReview } = erasePerson(
    make(who, { programs: byId({ ...lab, description: { en: text } }) }),
    who.id,
  );
  expect(parseDataset(dataset)).toEqual(dataset);
  return [dataset.programs.lab?.description?.en, ...toReview.map(({ reason }) => reason)];
};

const virtanen = person('Matti', 'Virtanen');
const greek = person('Γιώργος', 'Παπαδόπουλος');
const chinese = person('小明', '王');
const korean = person('철수', '김');
const jan = person('Jan', 'Brouwer');
const prefixed = person('Jan', 'Brouwer', 'van den');

describe('removes', () => {
  test.each([
    [greek, 'ΠΑΠΑΔΟΠΟΥΛΟΣ'],
    [chinese, '王小明教授说'],
    [chinese, '与王小明合作'],
    [chinese, '王·小明'],
    [korean, '김철수는 말했다'],
    [person('太郎', '山田'), '山田太郎さんの計画'],
    [jan, 'Jan B. says'],
    [jan, 'said Jan B.'],
    [jan, 'J. B. Brouwer'],
    [prefixed, 'with Jan v. in the lead, Jan V.'],
    [person('Zoë', 'Müller'), 'see https://example.org/team/zo%C3%AB-m%C3%BCller'],
    [person('Zoë', 'Müller'), 'see https://example.org/?to=m%25C3%25BCller'],
    [person('Jörg', 'Müller'), 'https://example.org/j%F6rg-m%FCller'],
    [jan, 'with B\u00ADrouwer'],
    [greek, 'https://example.org/%CE%A0%CE%B1%CF%80%CE%B1%CE%B4%CF%8C%CF%80%CE%BF%CF%85%CE%BB%CE%BF%CF%82'],
    [person('小明', '王'), 'https://example.org/%E7%8E%8B%E5%B0%8F%E6%98%8E'],
    [jan, 'mail to jan.brouwer%40example.org'],
    [jan, 'mail drbrouwer@example.org'],
  ])('%o: %s', (who, text) => {
    expect(eraseFrom(who, text)).toEqual([undefined]);
  });
});

describe('keeps ambiguous matches, and reports them', () => {
  test.each([
    [person('Bo', 'Li'), 'Li is a short name', 'holds the family name, which is short or names something else too'],
    [jan, 'Jan knows', 'holds the first name, which is short or names something else too'],
    [jan, 'Brouwerij', 'holds a word that begins like the family name: it may be an inflected form'],
    [
      person('Petr', 'Novák'),
      'Novákovi pomohl',
      'holds a word that begins like the family name: it may be an inflected form',
    ],
    [virtanen, 'Virtasen suunnitelma', 'holds a word that begins like the family name: it may be an inflected form'],
    [greek, 'το σχέδιο του Παπαδόπουλου', 'holds a word that begins like the family name: it may be an inflected form'],
    [chinese, '明白小明的', 'holds the first or family name within other letters'],
    [chinese, '王先生说', 'holds the first or family name within other letters'],
    [person('太郎', '山田'), '山田さんの計画', 'holds the first or family name within other letters'],
    [korean, '김 교수', 'holds the family name, which is short or names something else too'],
    [jan, 'signed JB', 'holds the initials'],
    [jan, 'signed J. B.', 'holds the initials'],
    [jan, 'mail jb@example.org', 'is a mailbox that may be made of the name or the initials'],
    [jan, 'mail jandesk@example.org', 'is a mailbox that may be made of the name or the initials'],
    [
      person('Bo', 'Li'),
      'https://example.org/%4Ci',
      'holds the family name, which is short or names something else too',
    ],
  ])('%o: %s', (who, text, reason) => {
    expect(eraseFrom(who, text)).toEqual([text, reason]);
  });

  test.each(['Nothing of the kind.', 'A brown lab in January.', 'info@example.org', '2020-11-06', '王道'])(
    'reports nothing for %s',
    (text) => {
      expect(eraseFrom(jan, text)).toEqual([text]);
    },
  );
});

const desk = { ...base, id: 'desk', organization: 'clinic', about: ['circle'] };

test('a mailbox without a person is removed if it contains the name, and reported if it may', () => {
  const contact = (id: string, email: string) => ({ ...desk, id, email });
  const contacts = byId(
    contact('a', 'j.brouwer@example.org'),
    contact('b', 'jb@example.org'),
    contact('c', 'info@example.org'),
  );
  const { dataset, toReview } = erasePerson(make(jan, { contactPoints: contacts }), 'person-1');
  expect(Object.keys(dataset.contactPoints)).toEqual(['b', 'c']);
  expect(toReview).toEqual([
    {
      collection: 'contactPoints',
      record: 'b',
      field: 'email',
      value: 'jb@example.org',
      reason: 'is a mailbox that may be made of the name or the initials',
    },
  ]);
});

test('a remaining channel that was given with the person is reported', () => {
  const contacts = byId({ ...desk, id: 'contact-person-1', person: 'person-1', email: 'desk@example.org' });
  expect(erasePerson(make(jan, { contactPoints: contacts }), 'person-1').toReview).toEqual([
    {
      collection: 'contactPoints',
      record: 'contact-clinic',
      field: 'email',
      value: 'desk@example.org',
      reason: 'was given with the person, and stays as one of a role',
    },
  ]);
});
