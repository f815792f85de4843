import { describe, expect, test } from 'vitest';
import { formatIssue } from '../../model/issues/format-issue.js';
import type { SafePartnersOptions } from '../partners-csv/read-partner-rows.js';
import { safeReadCsv } from './read-csv.js';
import { safeReadSheets } from './read-sheets.js';

const read = (text: string, options?: SafePartnersOptions) => {
  const result = safeReadCsv(text, options);
  if (!result.success) throw result.error;
  return { ...result.data, reported: result.issues.map(formatIssue) };
};

describe('a calendar of Outlook', () => {
  const rows = {
    en: 'Subject,Start Date,Start Time,End Date,End Time,All day event,Location',
    nl: 'Onderwerp,Begindatum,Begintijd,Einddatum,Eindtijd,Duurt hele dag,Locatie',
    de: 'Betreff,Beginnt am,Beginnt um,Endet am,Endet um,Ganztägiges Ereignis,Ort',
    fi: 'Aihe,Alkamispäivä,Alkamisaika,Päättymispäivä,Päättymisaika,Koko päivän tapahtuma,Paikka',
  };
  const event = 'Ring Day,13-5-2026,14:00:00,13-5-2026,16:00:00,False,Utrecht';

  test.each(Object.entries(rows))('lists events, in %s', (language, headers) => {
    const { events, organizations } = read(`${headers}\n${event}\n`, { language });
    expect(Object.values(events)).toMatchObject([{ name: { [language]: 'Ring Day' }, startDate: '2026-05-13' }]);
    expect(organizations).toEqual({});
    const sheet = [headers, event].map((line) => line.split(','));
    const result = safeReadSheets([{ name: 'Sheet1', rows: sheet }], { language });
    expect(result.success && Object.keys(result.data.events)).toHaveLength(1);
  });

  test.each([
    ['Name;Subject;Start\nClinic;Care;2020\n', 1],
    ['Organisatie;Onderwerp;Startdatum\nKliniek;Zorg;2020\n', 1],
  ])('is not a table of partners with topics: %j', (text, partners) => {
    const { organizations, events } = read(text);
    expect([Object.keys(organizations).length, events]).toEqual([partners, {}]);
  });
});

describe('an address book', () => {
  test.each([
    ['First Name,Middle Name,Last Name', 'Anna,van der,Berg', 'Anna', 'van der', 'Berg'],
    ['Voornaam,Middelste naam,Achternaam', 'Anna,van der,Berg', 'Anna', 'van der', 'Berg'],
    ['Vorname,Weitere Vornamen,Nachname', 'Anna,Maria,von Berg', 'Anna Maria', 'von', 'Berg'],
    ['First Name,Middle Name,Last Name', 'Anna,M.,Berg', 'Anna M.', undefined, 'Berg'],
    ['Voornaam,Tussenvoegsel,Achternaam', 'Anna,Van der,Berg', 'Anna', 'Van der', 'Berg'],
  ])('has middle names or prefixes between the others: %s', (headers, row, givenName, familyNamePrefix, familyName) => {
    const { persons } = read(`${headers},Company,E-mail\n${row},,a@example.org\n`);
    const [person] = Object.values(persons);
    expect([person?.givenName, person?.familyNamePrefix, person?.familyName]).toEqual([
      givenName,
      familyNamePrefix,
      familyName,
    ]);
  });

  test('of Thunderbird has its own headers of mailbox and telephone', () => {
    const { contactPoints } = read(
      'First Name,Last Name,Primary Email,Secondary Email,Work Phone,Mobile Number\nAnna,Berg,a@example.org,,+45 12345678,\n',
    );
    expect(Object.values(contactPoints)).toMatchObject([
      { email: 'a@example.org', telephone: { number: '+4512345678' } },
    ]);
  });

  test('with a further mailbox is not told to name it as the first', () => {
    const { reported } = read(
      'First Name,Last Name,E-mail 1 - Value,E-mail 2 - Value\nAnna,Berg,a@example.org,b@example.org\n',
    );
    expect(reported).toEqual([
      'rows.1.E-mail 2 - Value is an unknown column; its cells are not read. Its cells look like telephone numbers or mailboxes. If they are to be read, put them into the column "E-mail 1 - Value".',
    ]);
  });
});
