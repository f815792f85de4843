import { test } from 'vitest';
import { readPartnersCsv } from '/work/wt/io/packages/core/src/io/partners-csv.js';
test('t', () => {
  const c = process.cpuUsage();
  for (let i = 0; i < 1000; i++) readPartnersCsv('name,kind,role\na,Kliniken,lid; partner\nb,gemeente,jäsen\n');
  const d = process.cpuUsage(c); console.log('CPU', (d.user + d.system) / 1e6);
});
