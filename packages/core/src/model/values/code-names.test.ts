import { expect, test } from 'vitest';
import { problemsOf } from '../test-support/problems-of.js';
import { countryCodeSchema, languageTagSchema } from './code-names.js';

test.each<unknown>(['NL', 'FI', 'DE', 'BQ', 'AX'])('accepts %j', (value) => {
  expect(countryCodeSchema.parse(value)).toEqual(value);
});

test.each<[unknown, string[]]>([
  ['nl', [': is not a country code']],
  ['NLD', [': is not a country code']],
  ['UK', [': is not a country code']],
  ['EU', [': is not a country code']],
  ['XK', [': is not a country code']],
  ['ZZ', [': is not a country code']],
  ['DD', [': is not a country code']],
  ['QQ', [': is not a country code']],
  ['Netherlands', [': is not a country code']],
  ['', [': is not a country code']],
])('refuses %j', (value, problems) => {
  expect(problemsOf(countryCodeSchema, value)).toEqual(problems);
});

test.each<unknown>(['nl', 'fi', 'de-AT', 'zh-Hant', 'fy'])('accepts %j', (value) => {
  expect(languageTagSchema.parse(value)).toEqual(value);
});

test.each<[unknown, string[]]>([
  ['NL', [': is not a BCP 47 language tag']],
  ['nl_NL', [': is not a BCP 47 language tag']],
  ['de-at', [': is not a BCP 47 language tag']],
  ['dutch language', [': is not a BCP 47 language tag']],
  ['', [': is not a BCP 47 language tag']],
  ['n', [': is not a BCP 47 language tag']],
  ['iw', [': is not a BCP 47 language tag']],
  ['swe', [': is not a BCP 47 language tag']],
  ['dk', [': is not a BCP 47 language tag']],
])('refuses %j', (value, problems) => {
  expect(problemsOf(languageTagSchema, value)).toEqual(problems);
});

const remedyOf = (tag: string): unknown => {
  const [issue] = languageTagSchema.safeParse(tag).error?.issues ?? [];
  return issue?.code === 'custom' ? issue.params?.remedy : undefined;
};

test.each([
  ['swe', 'sv'],
  ['nld', 'nl'],
  ['dut', 'nl'],
  ['deu', 'de'],
  ['ger', 'de'],
  ['fin', 'fi'],
  ['eng', 'en'],
  ['dan', 'da'],
  ['fra', 'fr'],
  ['nor', 'no'],
  ['ell', 'el'],
  ['SWE', 'sv'],
  ['deu-AT', 'de-AT'],
  ['NL', 'nl'],
  ['nl_NL', 'nl-NL'],
  ['nl nl', 'nl-NL'],
  ['de-at', 'de-AT'],
  ['zh_hant', 'zh-Hant'],
  ['iw', 'he'],
  ['dk', 'da'],
  ['DK', 'da'],
  ['cz', 'cs'],
  ['gr', 'el'],
  ['jp', 'ja'],
])('suggests for %j the tag %j', (tag, intended) => {
  expect(remedyOf(tag)).toBe(`Did you mean "${intended}"?`);
});

test.each(['', 'n', 'dutch language', 'qq', 'qq-', '42'])('has no suggestion for %j', (tag) => {
  expect(remedyOf(tag)).toBe('Use a tag such as "nl", "fi" or "de-AT".');
});

test('every two-letter language code of ISO 639 is accepted', () => {
  const codes =
    'aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tn to tr ts tt ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu';
  expect(codes.split(' ').filter((code) => !languageTagSchema.safeParse(code).success)).toEqual([]);
});
