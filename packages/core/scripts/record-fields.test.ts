import { expect, test } from 'vitest';
import { extractDocs } from './extract-docs.js';
import { renderRecordFields } from './record-fields.js';

test('the generated tables of fields are up to date', async () => {
  const command = 'The schemas or their comments have changed: run "npm run docs" in packages/core.';
  await expect(await renderRecordFields(extractDocs()), command).toMatchFileSnapshot(
    '../src/model/record-fields.generated.ts',
  );
});

test('an id without a documented target is refused', async () => {
  const { Goal: goal, ...docs } = extractDocs();
  const fields = { ...goal?.fields, network: { description: 'The network.', references: 'netwroks' } };
  await expect(async () => renderRecordFields({ ...docs, Goal: { description: '', ...goal, fields } })).rejects.toThrow(
    'goals.network is an id: its comment must end with "@references" and the collections into which it leads (netwroks).',
  );
});
