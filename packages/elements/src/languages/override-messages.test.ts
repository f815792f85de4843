import { expect, test, vi } from 'vitest';
import { overrideMessages } from './override-messages.js';

const messages = {
  language: 'en',
  count: (n: number) => `${n} items`,
  evidence: { sources: 'Sources', undated: 'undated' },
};

test('a page overrides some texts at any depth', () => {
  const own = overrideMessages(messages, { count: (n) => `${n} friends`, evidence: { sources: 'References' } });
  expect([own.count(2), own.evidence, own.language]).toEqual([
    '2 friends',
    { sources: 'References', undated: 'undated' },
    'en',
  ]);
});

test('overrides do not change the texts of other widgets', () => {
  overrideMessages(messages, { evidence: { sources: 'References' } });
  expect(messages.evidence.sources).toBe('Sources');
});

test('a text with placeholders replaces a function', () => {
  const own = overrideMessages(messages, { count: '{1} friends' });
  expect(own.count(1200)).toBe('1,200 friends');
});

test('a label is replaced by one form or by singular and plural', () => {
  const labelled = {
    language: 'en',
    labels: { kind: { hospital: ['hospital', 'hospitals'], other: 'other' } },
  } as const;
  const overridden = (hospital: unknown): unknown =>
    overrideMessages(labelled as never, { labels: { kind: { hospital } } } as never);
  expect(['kommune', ['sygehus', 'sygehuse']].map(overridden)).toEqual([
    { language: 'en', labels: { kind: { hospital: 'kommune', other: 'other' } } },
    { language: 'en', labels: { kind: { hospital: ['sygehus', 'sygehuse'], other: 'other' } } },
  ]);
});

test.each([
  ['a text for a group', { evidence: 'none' }],
  ['a number for a text', { evidence: { sources: 3 } }],
  ['a group for a function', { count: { one: 'x' } }],
])('%s is reported and ignored', (_, own) => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue();
  expect(overrideMessages(messages, own as never)).toEqual(messages);
  expect(warn).toHaveBeenCalledOnce();
  warn.mockRestore();
});
