import { afterEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../define.js';
import type { HnDownloadEvent, HnErrorEvent } from '../events/events.js';
import { colorSchemes, useColorScheme } from '../test-support/accessibility.js';
import { exampleDataset } from '../test-support/example-dataset.js';
import { mount, shownTextOf, textsOf } from '../test-support/mount.js';
import { contactCardScenes } from '../test-support/scenes/contact-card.js';
import type { HnContactCard } from './contact-card.js';

const seeded = (network = 'health-hub-utrecht', attributes = ''): Promise<HnContactCard> =>
  mount<HnContactCard>(`<hn-contact-card network="${network}" ${attributes}></hn-contact-card>`);

/** Shows the fictitious contacts of a scene. */
const scene = async (name: string): Promise<HnContactCard> => {
  const card = document.createElement('hn-contact-card');
  card.data = contactCardScenes.others[name]?.data ?? exampleDataset;
  document.body.replaceChildren(card);
  await expect.poll(() => card.state).toBe('ready');
  return card;
};

const linksOf = (card: HnContactCard): string[] =>
  [...(card.shadowRoot?.querySelectorAll('address a') ?? [])].map((link) => link.getAttribute('href') ?? '');

const openCode = async (card: HnContactCard): Promise<void> => {
  card.shadowRoot?.querySelector<HTMLElement>('[aria-expanded]')?.click();
  await expect.poll(() => card.shadowRoot?.querySelector('figure, [role=alert]')).not.toBeNull();
};

/** Returns the event of a click on "save"; the page cancels it, so that no file is saved. */
const savedBy = async (card: HnContactCard): Promise<HnDownloadEvent> => {
  const saved = new Promise<HnDownloadEvent>((resolve) => {
    card.addEventListener('hn-download', (event) => {
      event.preventDefault();
      resolve(event);
    });
  });
  card.shadowRoot?.querySelector('button')?.click();
  return saved;
};

afterEach(() => {
  document.documentElement.removeAttribute('style');
});

describe.each(['en', 'nl', 'de', 'fi'])('the contact card in %s', (lang) => {
  test.each([
    ['health-hub-utrecht', 2],
    ['finland-netherlands', 1],
    ['health-valley', 1],
  ])('shows the contacts of %s', async (network, count) => {
    const card = await seeded(network, `lang="${lang}"`);
    expect([card.state, textsOf(card, '[part=name]').length]).toEqual(['ready', count]);
  });
});

describe('the contacts of Health Hub Utrecht', () => {
  test('are both shown, with the website of the organization if they have none', async () => {
    const card = await seeded();
    expect(textsOf(card, '[part=name]').sort()).toEqual(['Jelle van der Weijde', 'Liesbeth van Holten']);
    expect(linksOf(card)).toEqual([
      'mailto:gezondeleefomgeving@provincie-utrecht.nl',
      'tel:+31618300618',
      'https://www.provincie-utrecht.nl',
      'https://www.economicboardutrecht.nl',
    ]);
  });

  test('are shown in the order of the given ids', async () => {
    const card = await seeded(
      'health-hub-utrecht',
      'contact=" contact-jelle-van-der-weijde  contact-liesbeth-van-holten"',
    );
    expect(textsOf(card, '[part=name]')).toEqual(['Jelle van der Weijde', 'Liesbeth van Holten']);
  });

  test('without e-mail and telephone have name, post, organization and its website', async () => {
    const card = await seeded('health-hub-utrecht', 'contact="contact-jelle-van-der-weijde" evidence="none"');
    expect(textsOf(card, '[part=name]')).toEqual(['Jelle van der Weijde']);
    expect(textsOf(card, '[part=post]')).toEqual(['Director Health']);
    expect(textsOf(card, '[part=organization]')).toEqual(['Economic Board Utrecht']);
    expect(textsOf(card, '.way a')).toEqual(['www.economicboardutrecht.nl']);
    expect(card.shadowRoot?.querySelectorAll('button')).toHaveLength(0);
  });
});

test('the embassy’s contact is the one for Finland and the Netherlands', async () => {
  const card = await seeded('finland-netherlands', 'lang="fi"');
  expect(textsOf(card, '[part=name]')).toEqual(['Miina Ojanperä']);
  expect(textsOf(card, '[part=organization]')).toEqual(['Alankomaiden suurlähetystö Suomessa']);
  expect(linksOf(card)).toEqual([]);
});

describe('saving', () => {
  test('fires a cancelable event with the vCard', async () => {
    const { fileName, mediaType, content } = await savedBy(await seeded());
    expect({ fileName, mediaType }).toEqual({ fileName: 'contact-liesbeth-van-holten.vcf', mediaType: 'text/vcard' });
    expect(content.split('\r\n').filter((line) => /^(BEGIN|VERSION|FN|EMAIL|TEL)/.test(line))).toEqual([
      'BEGIN:VCARD',
      'VERSION:4.0',
      'FN:Liesbeth van Holten',
      'EMAIL:gezondeleefomgeving@provincie-utrecht.nl',
      'TEL;VALUE=uri;TYPE=voice:tel:+31618300618',
    ]);
  });

  test.each([
    ['3.0', '3.0'],
    ['5.0', '4.0'],
  ])('with vcard="%s" writes version %s', async (requested, version) => {
    const { content } = await savedBy(await seeded('health-hub-utrecht', `vcard="${requested}"`));
    expect(content).toContain(`\r\nVERSION:${version}\r\n`);
  });
});

describe('the QR code', () => {
  test('is shown on request, with a quiet zone and a descriptive name', async () => {
    const card = await seeded();
    expect(card.shadowRoot?.querySelector('[part=code]')).toBeNull();
    await openCode(card);
    const code = card.shadowRoot?.querySelector('[part=code]');
    expect([code?.getAttribute('role'), code?.getAttribute('aria-label')]).toEqual([
      'img',
      'QR code that holds the contact details of Liesbeth van Holten',
    ]);
    const side = Number(code?.getAttribute('viewBox')?.split(' ').at(-1));
    expect((side - 8 - 17) % 4).toBe(0);
    expect(code?.querySelector('path')?.getAttribute('transform')).toBe('translate(4 4)');
    expect(textsOf(card, 'figcaption')).toEqual(['Scan with a phone to save this contact.']);
  });

  test.each(colorSchemes)('is dark on light in %s', async (scheme) => {
    useColorScheme(scheme);
    const card = await seeded();
    await openCode(card);
    const fills = [...(card.shadowRoot?.querySelectorAll('[part=code] > *') ?? [])].map(
      (shape) => getComputedStyle(shape).fill,
    );
    expect(fills).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
  });

  test('follows a change of the page language', async () => {
    const card = await seeded();
    await openCode(card);
    card.lang = 'nl';
    await expect.poll(() => textsOf(card, 'figcaption')).toEqual(['Scan met een telefoon om dit contact op te slaan.']);
  });

  test('with too much text is replaced by a message', async () => {
    const card = await scene('too-long-for-a-code');
    await openCode(card);
    expect(textsOf(card, '[role=alert]')).toEqual(['These contact details are too long for a QR code.']);
    expect(card.shadowRoot?.querySelector('[part=code]')).toBeNull();
  });
});

test('every action is reachable by keyboard in order, and the focus stays', async () => {
  const card = await scene('two-in-order');
  await userEvent.tab();
  const focused = (): string => {
    const element = card.shadowRoot?.activeElement;
    return element?.getAttribute('aria-label') ?? shownTextOf(element);
  };
  const isVisible = (): boolean => {
    const { outlineStyle, outlineWidth } = getComputedStyle(card.shadowRoot?.activeElement ?? card);
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
  };
  const names: [string, boolean][] = [];
  for (let steps = 0; card.shadowRoot?.activeElement && steps < 20; steps += 1) {
    names.push([focused(), isVisible()]);
    if (focused() === 'QR code: Dr. Ben Sample') break;
    await userEvent.tab();
  }
  expect(names).toEqual([
    ['E-mail Dr. Ben Sample: info@example.org', true],
    ['Call Dr. Ben Sample: 030 123 45 67', true],
    ['Save contact: Dr. Ben Sample', true],
    ['QR code: Dr. Ben Sample', true],
  ]);
  const isOpen = (): string | null | undefined => card.shadowRoot?.activeElement?.getAttribute('aria-expanded');
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => card.shadowRoot?.querySelector('[part=code]')).not.toBeNull();
  expect([focused(), isOpen()]).toEqual(['QR code: Dr. Ben Sample', 'true']);
  await userEvent.keyboard(' ');
  await expect.poll(() => card.shadowRoot?.querySelector('[part=code]')).toBeNull();
  expect([focused(), isOpen()]).toEqual(['QR code: Dr. Ben Sample', 'false']);
  await userEvent.tab();
  expect(shownTextOf(card.shadowRoot?.activeElement)).toBe('Sources (1)');
  await userEvent.tab();
  expect(card.shadowRoot?.activeElement ?? null).toBeNull();
});

test('unknown contacts are reported to editors only, and the fallback stays', async () => {
  const errors: HnErrorEvent[] = [];
  document.body.addEventListener(
    'hn-error',
    (event) => {
      event.preventDefault();
      errors.push(event);
    },
    { once: true },
  );
  const card = await mount<HnContactCard>(
    '<hn-contact-card network="health-hub-utrecht" contact="nobody contact-liesbeth-van-holten none" lang="nl"><p>Bel ons</p></hn-contact-card>',
  );
  expect(textsOf(card, '[role=alert]')).toEqual(['Dit deel van de pagina kan nu niet worden getoond.']);
  expect(errors.map(({ error }) => [error.code, error.message])).toEqual([
    ['unknown-contact', 'The dataset has no contact "nobody", "none".'],
  ]);
  expect(
    card.shadowRoot?.querySelector<HTMLSlotElement>('slot:not([name])')?.assignedElements().map(shownTextOf),
  ).toEqual(['Bel ons']);
});
