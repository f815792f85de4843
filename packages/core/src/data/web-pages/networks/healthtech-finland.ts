import type { Membership } from '../../../model/records/membership.js';
import { defineRecords } from '../../define-records.js';

const sigTitle = {
  en: 'Special interest group (Upgraded Startup SIG)',
  nl: 'Belangengroep (Upgraded Startup SIG)',
  de: 'Interessengruppe (Upgraded Startup SIG)',
  fi: 'Teemaryhmä (Upgraded Startup SIG)',
};

const sigNote = {
  en: 'Read from the address and the menu of the page; the legal relation is not stated.',
  nl: 'Gelezen uit het adres en het menu van de pagina; de juridische verhouding staat er niet.',
  de: 'Aus Adresse und Menü der Seite gelesen; das rechtliche Verhältnis wird nicht genannt.',
  fi: 'Luettu sivun osoitteesta ja valikosta; oikeudellista suhdetta ei kerrota.',
};

const memberships = defineRecords<Membership>()({
  'upgraded-healthtech-finland-participant': {
    id: 'upgraded-healthtech-finland-participant',
    member: 'upgraded',
    organization: 'healthtech-finland',
    role: 'participant',
    title: sigTitle,
    note: sigNote,
    citations: [{ source: 'upg-map' }],
    editorial: ['role', 'title.nl', 'title.de', 'title.fi', 'note'],
  },
});

/** What the second layer says about Healthtech Finland. */
export const healthtechFinlandWebPages = { memberships };
