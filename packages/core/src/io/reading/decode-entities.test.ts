import { expect, test } from 'vitest';
import { decodeEntities } from './decode-entities.js';

/** The names of the characters from U+00A1 to U+00FF, except the soft hyphen. */
const latin1 = `iexcl cent pound curren yen brvbar sect uml copy ordf laquo not - reg macr
deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest
Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml
ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig
agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml
eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml`.split(/\s/);

test.each(latin1.map((name, at): [string, string] => [name, String.fromCharCode(0xa1 + at)]))(
  '&%s; is %s',
  (name, character) => {
    if (name !== '-') expect(decodeEntities(`a&${name};b`)).toBe(`a${character}b`);
  },
);

test.each([
  ['of XML', '&lt;b&gt; &quot;R&amp;D&quot; &apos;x&apos;', `<b> "R&D" 'x'`],
  ['by number', '&#197;rhus &#xE9;&#x1F3E5;', 'Århus é🏥'],
  ['of further European languages', 'Plze&ncaron; &Lstrok;&oacute;d&zacute; Gy&odblac;r &Scaron;', 'Plzeň Łódź Győr Š'],
  ['of signs', '&bdquo;a&ldquo; &ndash; &euro; 5 &hellip; 3 &sdot; 4', '„a“ – € 5 … 3 ⋅ 4'],
  ['that cannot be seen', 'Zaal&nbsp;4, zorg&shy;netwerk', 'Zaal 4, zorgnetwerk'],
  ['once', '&amp;eacute;', '&eacute;'],
])('references %s are decoded', (_, text, decoded) => {
  expect(decodeEntities(text)).toBe(decoded);
});

test.each([
  '&nope;',
  '&qring;',
  '&constructor;',
  '&toString;',
  '&#0;',
  '&#xD800;',
  '&#x110000;',
  'R&D; x',
  '&;',
  '&eacute',
])('%s is unchanged', (text) => {
  expect(decodeEntities(text)).toBe(text);
});
