import { expect, test } from 'vitest';
import { formatIssue } from '../../model/issues/format-issue.js';
import { safeReadIcalendar } from './read-icalendar.js';

const event = (...lines: string[]): string =>
  ['BEGIN:VCALENDAR', 'BEGIN:VEVENT', 'UID:a', 'SUMMARY:A', ...lines, 'END:VEVENT', 'END:VCALENDAR', ''].join('\r\n');

test.each([
  [
    'a negative duration',
    ['DTSTART:20300701T080000Z', 'DURATION:-PT1H'],
    'DURATION "-PT1H" is before the event begins',
  ],
  ['no duration', ['DTSTART:20300701T080000Z', 'DURATION:1 uur'], 'DURATION "1 uur" is not a duration. Write how long'],
  [
    'a skipped time',
    ['DTSTART;TZID=Europe/Amsterdam:20260329T023000'],
    'DTSTART "20260329T023000" does not exist on 2026-03-29',
  ],
  [
    'a repeated time',
    ['DTSTART;TZID=Europe/Amsterdam:20261025T023000'],
    'DTSTART "20261025T023000" occurs twice on 2026-10-25',
  ],
])('%s is reported', (_, lines, message) => {
  const result = safeReadIcalendar(event(...lines));
  const issues = result.success ? result.issues : result.error.issues;
  expect(issues.map(formatIssue)).toEqual([expect.stringContaining(message)]);
});
