import { expect, test } from 'vitest';
import { hashOf, importMapOf, policyOf } from './security-files.js';

test('a hash has the format of the integrity attribute', () => {
  expect(hashOf('')).toBe('sha384-OLBgp1GsljhM2TJ+sbHjaiH9txEUvgdDTAzHv2P24donTt6/529l+9Ua0vFImLlb');
});

test.each(['/hn', '/hn/'])('an import map contains exactly the modules at %s', (base) => {
  expect(
    importMapOf({ 'hn.js': 'sha384-a', 'data/x/nl/circle.js': 'sha384-b', 'files.json': 'sha384-c' }, base),
  ).toEqual({
    integrity: { '/hn/hn.js': 'sha384-a', '/hn/data/x/nl/circle.js': 'sha384-b' },
  });
});

test('the policy exists as header and by directive, with hashes of the inline import map and server style sheets', () => {
  const hashes = { 'hn-a': "'sha256-a'", 'hn-b': "'sha256-b'" };
  const { header, importMap, shadowStyles } = policyOf('{}', hashes);
  expect(header).toBe(
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types health-networks",
  );
  expect(importMap).toEqual({
    base: '/hn/',
    hash: `'${hashOf('{}')}'`,
    header: header.replace("script-src 'self'", `script-src 'self' '${hashOf('{}')}'`),
  });
  expect(shadowStyles).toEqual({
    hashes,
    header: header.replace("style-src 'self'", "style-src 'self' 'sha256-a' 'sha256-b'"),
  });
});
