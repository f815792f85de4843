import { describe, expect, test } from 'vitest';
import '../define.js';
import type { HnDownloadEvent } from '../events/download-event.js';
import { colorSchemes, useColorScheme, violationsIn } from '../test-support/accessibility.js';
import { mount, shownTextOf, textsOf } from '../test-support/mount.js';
import type { HnContactCard } from './contact-card.js';

const seeded = (network = 'health-hub-utrecht', attributes = ''): Promise<HnContactCard> =>
  mount<HnContactCard>(`<hn-contact-card network="${network}" ${attributes}></hn-contact-card>`);

const linksOf = (card: HnContactCard): string[] =>
  [...(card.shadowRoot?.querySelectorAll('address a') ?? [])].map((link) => link.getAttribute('href') ?? '');

describe.each(['en', 'nl', 'de', 'fi'])('the contact card in %s', (lang) => {
  test.each(colorSchemes)('has no barrier that axe finds in %s', async (scheme) => {
    useColorScheme(scheme);
    const card = await seeded('health-hub-utrecht', `lang="${lang}" evidence="full"`);
    expect(await violationsIn(card)).toEqual([]);
  });
});

describe('the contacts of Health Hub Utrecht', () => {
  test('are both shown, with links only where a way to reach them is documented', async () => {
    const card = await seeded();
    expect(textsOf(card, '[part=name]').sort()).toEqual(['Jelle van der Weijde', 'Liesbeth van Holten']);
    expect(linksOf(card)).toEqual(['mailto:gezondeleefomgeving@provincie-utrecht.nl', 'tel:+31618300618']);
  });

  test('the one without e-mail and telephone has name, post and organization, and nothing empty', async () => {
    const card = await seeded('health-hub-utrecht', 'contact="contact-jelle-van-der-weijde" evidence="none"');
    expect(textsOf(card, '[part=name]')).toEqual(['Jelle van der Weijde']);
    expect(textsOf(card, '[part=post]')).toEqual(['Director Health']);
    expect(textsOf(card, '[part=organization]')).toEqual(['Economic Board Utrecht']);
    expect(card.shadowRoot?.querySelectorAll('button, address, dl')).toHaveLength(0);
  });
});

test('the embassy’s contact is the one for Finland and the Netherlands', async () => {
  const card = await seeded('finland-netherlands', 'lang="fi"');
  expect(textsOf(card, '[part=name]')).toEqual(['Miina Ojanperä']);
  expect(textsOf(card, '[part=organization]')).toEqual(['Alankomaiden suurlähetystö Suomessa']);
  expect(linksOf(card)).toEqual([]);
});

test('saving hands the page a vCard first, which it may take over', async () => {
  const card = await seeded();
  const saved = new Promise<HnDownloadEvent>((resolve) => {
    card.addEventListener('hn-download', (event) => {
      event.preventDefault();
      resolve(event);
    });
  });
  card.shadowRoot?.querySelector('button')?.click();
  const { fileName, mediaType, content } = await saved;
  expect({ fileName, mediaType }).toEqual({ fileName: 'contact-liesbeth-van-holten.vcf', mediaType: 'text/vcard' });
  expect(content.split('\r\n').filter((line) => /^(BEGIN|FN|EMAIL|TEL)/.test(line))).toEqual([
    'BEGIN:VCARD',
    'FN:Liesbeth van Holten',
    'EMAIL:gezondeleefomgeving@provincie-utrecht.nl',
    expect.stringMatching(/^TEL.*:tel:\+31618300618$/),
  ]);
});

test('an unknown contact is told, and the fallback stays', async () => {
  const card = await mount<HnContactCard>(
    '<hn-contact-card network="health-hub-utrecht" contact="nobody" lang="nl"><p>Bel ons</p></hn-contact-card>',
  );
  expect(textsOf(card, '[role=alert]')).toEqual([
    'Het contact dat hier hoort te staan, komt niet voor in de gegevens.',
  ]);
  expect(
    card.shadowRoot?.querySelector<HTMLSlotElement>('slot:not([name])')?.assignedElements().map(shownTextOf),
  ).toEqual(['Bel ons']);
});
