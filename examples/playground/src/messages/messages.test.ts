import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { widgetsOf } from '../../scripts/widgets-of.js';
import { loadMessages } from './messages.js';

const manifest: unknown = JSON.parse(
  readFileSync(fileURLToPath(import.meta.resolve('@health-networks/elements/custom-elements.json')), 'utf8'),
);

const options = widgetsOf(manifest).flatMap((widget) => widget.options);

test.each(Object.entries(loadMessages))('in %s, every option and each of its values has a label', async (_, load) => {
  const { options: names, values } = await load();
  const missing = options.flatMap((option) => [
    ...(Object.hasOwn(names, option.name) || option.name === 'lang' ? [] : [option.name]),
    ...(option.values ?? []).filter((value) => /[a-z]/.test(value) && !Object.hasOwn(values, value)),
  ]);
  expect([...new Set(missing)]).toEqual([]);
});
