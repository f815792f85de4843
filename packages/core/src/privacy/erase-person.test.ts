import { describe, expect, test } from 'vitest';
import { base, byId, makeDataset, report } from '../integrity/test-support/make-dataset.js';
import type { ContactPoint, Dataset, Source } from '../model/types.generated.js';
import { DatasetError } from '../model/issues/dataset-error.js';
import { parseDataset } from '../parse/parse-dataset.js';
import { erasePerson } from './index.js';

const circle = { ...base, id: 'circle', name: { en: 'Circle' }, kind: 'cluster' as const };
const clinic = { ...base, id: 'clinic', name: { en: 'Clinic' }, kind: 'hospital' as const };
const anna = { ...base, id: 'anna-verkade', givenName: 'Anna', familyName: 'Verkade' };
const bert = { ...base, id: 'bert-holm', givenName: 'Bert', familyName: 'Holm' };
const event = { ...base, id: 'day', name: { en: 'Day' }, status: 'held' as const };
const program = { ...base, id: 'lab', name: { en: 'Lab' }, kind: 'living-lab' as const, network: 'circle' };
const contact = {
  ...base,
  id: 'contact-anna-verkade',
  person: 'anna-verkade',
  organization: 'clinic',
  about: ['circle'],
};

const make = (parts: Partial<Dataset>): Dataset =>
  makeDataset({ networks: byId(circle), organizations: byId(clinic), persons: byId(anna, bert), ...parts });

/** Returns what remains of the parts after Anna is erased, apart from the network, the organization and Bert. */
const erased = (parts: Partial<Dataset>): Partial<Dataset> => {
  const before = structuredClone(make(parts));
  const dataset = make(parts);
  const rest = erasePerson(dataset, 'anna-verkade').dataset;
  expect(dataset).toEqual(before);
  expect(parseDataset(rest)).toEqual(rest);
  return Object.fromEntries(Object.entries(rest).filter(([name]) => Object.hasOwn(parts, name)));
};

describe('erasePerson', () => {
  test('removes records about the person, and those that depend on them', () => {
    const member = {
      ...base,
      id: 'anna-verkade-chair',
      member: 'anna-verkade',
      organization: 'clinic',
      role: 'executive' as const,
    };
    const parts: Partial<Dataset> = {
      memberships: byId(member, { ...member, id: 'bert-chair', member: 'bert-holm' }),
      links: byId({ ...base, id: 'visit', from: 'anna-verkade', to: 'circle', kind: 'visited' }),
      statements: byId(
        { ...base, id: 'view', attributedTo: 'anna-verkade', about: ['circle'], text: { en: 'Together.' } },
        {
          ...base,
          id: 'reply',
          attributedTo: 'bert-holm',
          about: ['view', 'anna-verkade-chair'],
          text: { en: 'Yes.' },
        },
        { ...base, id: 'other', attributedTo: 'bert-holm', about: ['view', 'circle'], text: { en: 'No.' } },
      ),
    };
    expect(erased(parts)).toEqual({
      memberships: byId({ ...member, id: 'bert-chair', member: 'bert-holm' }),
      links: {},
      statements: byId({ ...base, id: 'other', attributedTo: 'bert-holm', about: ['circle'], text: { en: 'No.' } }),
    });
  });

  test('removes the person from lists, and an empty list with its citations', () => {
    const citations = [
      { source: 'report' },
      { source: 'report', fields: ['proposedBy', 'name'] },
      { source: 'report', fields: ['proposedBy.0'] },
    ];
    expect(
      erased({
        events: byId({ ...event, attendees: ['anna-verkade', 'bert-holm'] }),
        programs: byId({ ...program, proposedBy: ['anna-verkade'], citations, editorial: ['proposedBy'] }),
      }),
    ).toEqual({
      events: byId({ ...event, attendees: ['bert-holm'] }),
      programs: byId({ ...program, citations: [{ source: 'report' }, { source: 'report', fields: ['name'] }] }),
    });
  });

  test('removes texts that name the person in any language, withholds quotes, and updates citations of lists', () => {
    const citations = [
      { source: 'report', quote: 'says Anna Verkade', section: 'Verkade speaks', fields: ['name'] },
      { source: 'report', quote: 'Clinic', fields: ['alternateNames.1', 'alternateNames.0'] },
    ];
    const named = { ...clinic, alternateNames: ['Verkade, Anna', 'KL'], citations };
    expect(
      erased({
        name: { en: 'The data of A. Verkade' },
        organizations: byId(named),
        programs: byId({ ...program, description: { en: 'A lab.', nl: 'Het lab van anna verkade.' } }),
      }),
    ).toEqual({
      organizations: byId({
        ...clinic,
        alternateNames: ['KL'],
        citations: [
          { source: 'report', withheld: true, fields: ['name'] },
          { source: 'report', quote: 'Clinic', fields: ['alternateNames.0'] },
        ],
      }),
      programs: byId(program),
    });
  });

  test('keeps a role mailbox with its organization, under an id without the name', () => {
    const telephone = { number: '+31301234567', display: '030 123 45 67' };
    const { person: _, ...role } = { ...contact, id: 'contact-clinic-2', email: 'desk@example.org' };
    const desk: ContactPoint = {
      ...base,
      id: 'contact-clinic',
      organization: 'clinic',
      about: ['circle'],
      url: 'https://example.org/',
    };
    expect(
      erased({
        contactPoints: byId<ContactPoint>(desk, { ...contact, email: 'desk@example.org', telephone }),
        observations: byId({
          ...base,
          id: 'calls',
          subject: contact.id,
          property: 'count',
          quantity: { value: 1, qualifier: 'exact' },
        }),
        concepts: byId({ ...base, id: 'count', scheme: 'property', label: { en: 'calls' } }),
      }),
    ).toMatchObject({
      contactPoints: byId<ContactPoint>(desk, role),
      observations: { calls: { subject: 'contact-clinic-2' } },
    });
  });

  test.each([
    ['a personal mailbox', { email: 'a.verkade@example.org' }],
    ['a telephone number', { telephone: { number: '+31301234567', display: '030 123 45 67' } }],
    ['a page of the person', { url: 'https://example.org/anna-verkade' }],
    ['nothing that is documented', { undocumented: ['email' as const] }],
  ])('removes a contact point with %s', (_, channel) => {
    expect(erased({ contactPoints: byId({ ...contact, ...channel }) })).toEqual({ contactPoints: {} });
  });

  test('finds mailbox and number in other records', () => {
    const desk = { ...base, id: 'desk', organization: 'clinic', about: ['circle'] };
    const number = { number: '+31301234567', display: '030 123 45 67' };
    expect(
      erased({
        contactPoints: byId(
          { ...contact, email: 'av@example.org', telephone: number },
          { ...desk, email: 'AV@example.org' },
          { ...desk, id: 'desk-2', email: 'info@example.org', telephone: { ...number, display: '(030) 1234567' } },
        ),
        events: byId({ ...event, description: { en: 'Call 030-1234567.' } }),
      }),
    ).toEqual({ contactPoints: byId({ ...desk, id: 'desk-2', email: 'info@example.org' }), events: byId(event) });
  });

  test('removes a record with the name in a required field, or without another source', () => {
    expect(
      erased({
        events: byId({ ...event, name: { en: 'Farewell of Anna Verkade' } }),
        goals: byId({ ...base, id: 'verkade-goal', network: 'circle', kind: 'aim', statement: { en: 'Health.' } }),
        observations: byId({
          ...base,
          id: 'calls',
          subject: 'circle',
          property: 'count',
          quantity: { value: 70, qualifier: 'exact' },
          note: { en: 'Hoped for by Anna Verkade, not reached.' },
        }),
        programs: byId({
          ...program,
          proposedBy: ['anna-verkade'],
          citations: [{ source: 'report', fields: ['proposedBy'] }],
        }),
      }),
    ).toEqual({ events: {}, goals: {}, programs: {}, observations: {} });
  });

  test('replaces the name in a source by its publisher or site', () => {
    const page = { language: 'nl', citations: [{ source: 'report', quote: 'Anna Verkade', fields: ['title'] }] };
    expect(
      erased({
        sources: byId(
          {
            ...page,
            id: 'interview',
            title: 'Interview: Anna Verkade',
            publisher: 'The Post',
            url: 'https://example.org/1',
          },
          {
            ...page,
            id: 'anna-verkade-speaks',
            title: 'Anna Verkade speaks',
            url: 'https://www.example.org/anna-verkade',
          },
        ),
        events: byId({ ...event, citations: [{ source: 'anna-verkade-speaks', fields: ['name'] }] }),
      }),
    ).toEqual({
      sources: byId<Source>(
        {
          ...page,
          id: 'interview',
          title: 'The Post',
          publisher: 'The Post',
          url: 'https://example.org/1',
          citations: [{ source: 'report', withheld: true, fields: ['title'] }],
          editorial: ['title'],
        },
        {
          ...page,
          id: 'source-example-org',
          title: 'www.example.org',
          url: 'https://www.example.org/',
          citations: [{ source: 'report', withheld: true, fields: ['title'] }],
          editorial: ['title', 'url'],
        },
        report,
      ),
      events: byId({ ...event, citations: [{ source: 'source-example-org', fields: ['name'] }] }),
    });
  });

  test('reports records that depend on a record with the name in a required field', () => {
    const dataset = make({
      programs: byId({ ...program, name: { en: 'Anna Verkade Lab' } }),
      memberships: byId({ ...base, id: 'clinic-lab', member: 'clinic', organization: 'lab', role: 'partner' }),
    });
    const erase = (): unknown => erasePerson(dataset, 'anna-verkade');
    expect(erase).toThrow(DatasetError);
    expect(erase).toThrow(
      'programs.lab.name holds personal data, and other records rest on this one. Write it without the person, or remove the record and what rests on it: clinic-lab.',
    );
  });

  test('an unknown person is an error with the id and the known ids', () => {
    expect(() => erasePerson(make({}), 'anna')).toThrow(
      new RangeError('The dataset has no person "anna". Use one of its person ids: anna-verkade, bert-holm.'),
    );
    expect(() => erasePerson(makeDataset(), 'constructor')).toThrow('Use one of its person ids: none.');
  });
});
