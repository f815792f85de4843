import { expect, test } from 'vitest';
import { createIssueFormatter } from '../../issues/issue-words.js';
import { loadIssueLanguage } from '../../issues/load-issue-language.js';
import { safeReadCsv } from '../sheets/read-csv.js';
import { readTelephone } from './cell-telephone.js';

test.each([
  ['+31 30 123 45 67', '+31301234567', '+31 30 123 45 67'],
  ['0031 (0)30-1234567', '+31301234567', '0031 (0)30-1234567'],
  ['tel:+31301234567', '+31301234567', '+31301234567'],
  ['\u200E+31301234567\u200F', '+31301234567', '+31301234567'],
  ['="+31301234567"', '+31301234567', '+31301234567'],
])('%s is a number', (cell, number, display) => {
  expect(readTelephone(cell)).toEqual({ value: { number, display } });
});

test.each([
  ['+49 441 / 798-0', '+494417980'],
  ['0049 441/798-0', '+494417980'],
  ['+49 441 798 - 0', '+494417980'],
  ['+31 10 - 1234567', '+31101234567'],
  ['+31/10/1234567', '+31101234567'],
  ['+31 10 1234567 /', '+31101234567'],
  ['+1 212-555-0123', '+12125550123'],
  ['+39 06 1234567', '+39061234567'],
  ['+39 (0)6 1234567', '+39061234567'],
  ['+378 0549 882345', '+3780549882345'],
  ['+225 05 75 30 78 93', '+2250575307893'],
])('%s is one number', (cell, number) => {
  expect(readTelephone(cell)).toEqual({ value: { number, display: cell } });
});

test.each([
  ['+49 (0441) 798-0', '+49 441…'],
  ['+31 0592 365555', '+31 592…'],
  ['0031-0592-365555', '+31 592…'],
  ['+358 040 1234567', '+358 40…'],
  ['+4404412345678', '+44 441…'],
])('%s has a zero that is not dialed', (cell, near) => {
  expect(readTelephone(cell)).toMatchObject({
    fault: { value: cell, code: 'table.trunk-zero', remedy: `Did you mean "${near}"?` },
  });
});

test('a finder that knows the numbering plan may read a number with that zero', () => {
  const value = { number: '+494417980', display: 'x' };
  expect(readTelephone('+49 (0441) 798-0', () => value)).toEqual({ value });
});

test.each([
  '+49 441 798-0 / 798-12',
  '+49 441 798-0/-12',
  '+358 9 1234 / 1235',
  '+45 1234 5678/79',
  '+49 30 123456 -12',
  '+31 10 1234567 - 68',
  '030 123456 / 57',
  '+31 10 1234567 ::: +31 6 12345678',
])('%s is several numbers, whatever finds them', (cell) => {
  const find = (text: string) => ({ number: '+31101234567', display: text });
  expect(readTelephone(cell)).toMatchObject({ fault: { value: cell, code: 'table.several-telephones' } });
  expect(readTelephone(cell, cell.includes(':::') ? undefined : find)).toMatchObject({
    fault: { code: 'table.several-telephones' },
  });
});

test.each([
  ['en', 'has a zero behind the country code, which is not dialed with it. Did you mean "+31 592…"?'],
  ['nl', 'heeft na het landnummer een nul, die dan niet wordt gekozen. Bedoelt u "+31 592…"?'],
  ['de', 'hat nach der Landesvorwahl eine Null, die dann nicht gewählt wird. Meinten Sie „+31 592…“?'],
  ['fi', 'sisältää maatunnuksen jälkeen nollan, jota ei silloin valita. Tarkoititko ”+31 592…”?'],
])('the zero is reported in %s', async (language, message) => {
  const result = safeReadCsv('Name;Telephone\nClinic;+31 0592 365555\n');
  const format = createIssueFormatter(await loadIssueLanguage(language));
  expect(!result.success && result.error.issues.map(format).join('\n')).toContain(message);
});

test.each(['030 123 45 67', '=HYPERLINK("tel:+31301234567")', 'tel:', '+31301234567;phone-context=x.example'])(
  '%s is not an international number',
  (cell) => {
    expect(readTelephone(cell)).toMatchObject({ fault: { value: cell, code: 'table.not-a-telephone' } });
  },
);

test.each(['+31301234567; +31612345678', '+31 30 123 45 67 / +31 6 12345678', '+31301234567 of +31612345678'])(
  '%s is several numbers',
  (cell) => {
    expect(readTelephone(cell)).toMatchObject({ fault: { value: cell, code: 'table.several-telephones' } });
  },
);
