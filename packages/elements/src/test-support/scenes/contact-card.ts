import type { ContactPoint, Dataset, Organization } from '@health-networks/core';
import { exampleDataset } from '../example-dataset.js';
import { longNames } from '../long-text.js';
import type { WidgetScenes } from './scene.js';

const citations = [{ source: 'report', quote: 'as it says' }];

const organization = (at: number): Organization => ({
  id: `organization-${at}`,
  name: { en: longNames[at % longNames.length] ?? '' },
  kind: 'other',
  url: 'https://example.org/',
  citations,
});

/** Returns a contact; every third one has all channels, the others have one or none. */
const contactPoint = (at: number): ContactPoint => ({
  id: `contact-${at}`,
  organization: `organization-${at}`,
  about: ['circle'],
  topic: { en: 'Collaboration across borders, and whatever else a reader could want to turn to them for' },
  ...(at % 3 === 0 && { email: 'a-rather-long-mailbox-for-an-organization@department.example.org' }),
  ...(at % 3 <= 1 && { telephone: { number: '+31301234567', display: '030 123 45 67' } }),
  ...(at % 3 === 0 && {
    url: 'https://www.a-rather-long-host-name.example.org/contact',
    availableLanguages: ['nl', 'fi'],
  }),
  citations,
});

/** Returns the example network with this many contacts, with long names. */
const withContacts = (count: number): Dataset => {
  const numbers = Array.from({ length: count }, (_, at) => at);
  return {
    ...exampleDataset,
    organizations: Object.fromEntries(numbers.map((at) => [`organization-${at}`, organization(at)])),
    contactPoints: Object.fromEntries(numbers.map((at) => [`contact-${at}`, contactPoint(at)])),
  };
};

/** Returns a network with one contact whose text is too long for a QR code. */
const tooLong = (): Dataset => {
  const data = withContacts(1);
  const name = { en: Array.from({ length: 12 }, () => longNames[0]).join(' – ') };
  return { ...data, organizations: { 'organization-0': { ...organization(0), name } } };
};

/** Opens the first QR code and waits until it, or an error message, is rendered. */
const openCode = async (widget: HTMLElement): Promise<void> => {
  const root = widget.shadowRoot;
  const button = root?.querySelector<HTMLElement>('[aria-expanded]');
  if (!root || !button) return;
  await new Promise<void>((resolve) => {
    const observer = new MutationObserver(() => {
      if (!root.querySelector('figure, [role="alert"]')) return;
      observer.disconnect();
      resolve();
    });
    observer.observe(root, { childList: true, subtree: true });
    button.click();
  });
};

export const contactCardScenes: WidgetScenes = {
  tag: 'hn-contact-card',
  full: { attributes: { network: 'health-hub-utrecht' } },
  partial: { attributes: { network: 'health-valley' } },
  empty: { attributes: { network: 'upgraded' } },
  long: { data: withContacts(7) },
  others: {
    row: { attributes: { network: 'health-hub-utrecht', layout: 'row' } },
    compact: { attributes: { network: 'health-hub-utrecht', layout: 'compact' } },
    'on-request': { attributes: { network: 'health-hub-utrecht', reveal: 'on-request' } },
    many: { data: withContacts(200) },
    evidence: { attributes: { network: 'health-hub-utrecht', evidence: 'full' } },
    'two-in-order': { data: exampleDataset, attributes: { contact: 'contact-ada contact-ben' } },
    'open-code': { attributes: { network: 'health-hub-utrecht' }, prepare: openCode },
    'open-code-long': { data: withContacts(1), prepare: openCode },
    'too-long-for-a-code': { data: tooLong(), prepare: openCode },
  },
};
