import { expect, test } from 'vitest';
import { formatIssue } from '../../model/issues/format-issue.js';
import { safeReadPartnersCsv } from '../partners-csv/safe-read-partners.js';

const reported = (rows: string): string[] => {
  const result = safeReadPartnersCsv(`Name;Town;Member since;Member until\n${rows}`, { language: 'en' });
  return (result.success ? result.issues : result.error.issues).map(formatIssue);
};

test.each(['2022;2022', '2021-12;2022', '2022-05;2022', ';2020', '2020~;2019'])('dates in order: %s', (dates) => {
  expect(reported(`One;Ede;${dates}\n`)).toEqual([]);
});

test.each(['2022;2021', '2022-05-02;2022-05-01', '2022-05;2022-04'])('an end before its start: %s', (dates) => {
  expect(reported(`One;Ede;${dates}\n`)).toEqual([
    expect.stringMatching(/^rows\.2\.Member until ".*" is before Member since ".*"\. Correct or swap the two dates\.$/),
  ]);
});

test.each(['#REF!', '#N/A', '#N/B', '#NV', '#NAAM?', '#VERW!', '#DIV/0!', '#DEEL/0!', '#PUUTTUU!'])(
  'a spreadsheet error is not a value: %s',
  (value) => {
    expect(reported(`One;${value};;\n`)).toEqual([expect.stringContaining('is an error of the spreadsheet')]);
    expect(reported(`${value};Ede;;\n`)[0]).toContain('is an error of the spreadsheet');
  },
);

test.each(['#UMC', '# 1', 'C#', '#1!'])('a name with a hash is a name: %s', (value) => {
  expect(reported(`${value};Ede;;\n`)).toEqual([]);
});

test('short rows are reported once, with their number', () => {
  expect(reported('One\n')).toEqual([expect.stringMatching(/^rows\.2 has fewer cells than the header\. /)]);
  expect(reported('One\nTwo;Ede;;\nThree;Ede\nFour\n')).toEqual([
    expect.stringMatching(/^rows\.2 has fewer cells than the header, as have 2 more\. /),
  ]);
});
