import { expect, test } from 'vitest';
import { runSteps } from '../base/steps.js';
import { viewInput } from '../test-support/view-input.js';
import { partnerListMessages } from './messages.js';
import { partnerData } from './partner-data.js';
import { partnerFile } from './partner-export.js';
import { noFilter } from './partner-filter.js';
import { partnerListView } from './partner-list.view.js';

test.each([
  ['en', 'Sundhed Øresund', 'sundhed-oresund-partners.csv', ','],
  ['nl', 'De Kring', 'de-kring-partners.csv', ';'],
  ['en', 'Sundhedsklyngen Ærø', 'sundhedsklyngen-aero-partners.csv', ','],
  ['da, en', 'Kreds', 'kreds-partners.csv', ';'],
  ['de-CH', 'Ring', 'ring-partner.csv', ','],
  ['en', '健康', 'circle-partners.csv', ','],
])('in %s, the list of %s is saved as %s with "%s" between its cells', async (language, name, file, delimiter) => {
  const own = await viewInput(partnerListMessages, language);
  const input = { ...own, language, network: { ...own.network, name: { [language.slice(0, 2)]: name } } };
  const data = runSteps(partnerData(input));
  const view = runSteps(partnerListView(data, { filter: noFilter, groupBy: 'none', sort: 'documented' }));
  const { name: fileName, content } = partnerFile(view);
  expect([fileName, /^\W*\w[^,;]*([,;])/.exec(content)?.[1]]).toEqual([file, delimiter]);
});
