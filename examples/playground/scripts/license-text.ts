import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const repository = new URL('../../../', import.meta.url);

/** Third-party packages in the scripts, whose licenses must be included. */
const parts = [
  'lit',
  'lit-html',
  'lit-element',
  '@lit/reactive-element',
  '@lit-labs/ssr-client',
  'lean-qr',
  'papaparse',
  'tslib',
  'zod',
];

const licenseOf = (name: string): string => {
  const folder = fileURLToPath(new URL(`node_modules/${name}/`, repository));
  const file = existsSync(folder) ? readdirSync(folder).find((one) => /^licen[cs]e(?:\.\w+)?$/i.test(one)) : undefined;
  if (file === undefined) throw new Error(`${folder} has no license file: run npm ci, or correct the list of parts.`);
  return readFileSync(`${folder}${file}`, 'utf8').replaceAll('\r\n', '\n').trim();
};

const data = `Data of the documented networks: CC0-1.0 (https://creativecommons.org/publicdomain/zero/1.0/).
Coordinates and place numbers of towns: GeoNames (https://www.geonames.org/), CC BY 4.0
(https://creativecommons.org/licenses/by/4.0/). Identifiers of organizations: ROR (https://ror.org/), CC0.
Outlines of countries: Natural Earth (https://www.naturalearthdata.com/), public domain.`;

/** Returns the licenses of the code, of the data and of the third-party packages. */
export const licenseText = (): string => {
  const own = readFileSync(new URL('LICENSE', repository), 'utf8').trim();
  const others = parts.map((name) => `${name}\n${'-'.repeat(name.length)}\n\n${licenseOf(name)}`);
  return `${[own, `DATA\n\n${data}`, `PARTS OF THE SCRIPTS BY OTHERS\n\n${others.join('\n\n\n')}`].join('\n\n\n')}\n`;
};
