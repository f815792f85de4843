import { expect, test } from 'vitest';
import { groupOf } from './size-groups.js';

test.each([
  ['node_modules/lit-html/lit-html.js', 'Lit'],
  ['packages/elements/dist/partner-list/styles/partner-table.styles.js', 'styles'],
  ['packages/elements/dist/styles/host-reset.js', 'styles'],
  ['packages/core/dist/model/vocabularies/facts.js', 'core: terms and fields'],
  ['packages/core/dist/text/format-date.js', 'core: text'],
  ['packages/core/dist/query/of-network/members-of.js', 'core: queries'],
  ['packages/core/dist/model/values/edtf.js', 'core: other'],
  ['packages/elements/dist/base/data/data-controller.js', 'data and errors'],
  ['packages/elements/dist/base/hn-element.js', 'base'],
  ['packages/elements/dist/partner-list/render/render-rows.js', 'widget: templates'],
  ['packages/elements/dist/partner-list/partner-row.js', 'widget'],
  ['\0virtual', 'other'],
])('%s belongs to the group "%s"', (path, group) => {
  expect(groupOf(path)).toBe(group);
});
