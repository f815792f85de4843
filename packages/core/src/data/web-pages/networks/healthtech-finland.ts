import type { Membership } from '../../../model/types.generated.js';
import { defineRecords } from '../../define-records.js';

const sigTitle = {
  en: 'Special interest group (Upgraded Startup SIG)',
  nl: 'Themagroep (Upgraded Startup SIG)',
  de: 'Fachgruppe (Upgraded Startup SIG)',
  fi: 'Teemaryhmä (Upgraded Startup SIG)',
};

const sigNote = {
  en: 'Probably: read from the address and the menu of the page. The legal relation is not stated.',
  nl: 'Waarschijnlijk: gelezen uit het adres en het menu van de pagina. De juridische verhouding staat er niet.',
  de: 'Wahrscheinlich: aus Adresse und Menü der Seite gelesen. Das rechtliche Verhältnis wird nicht genannt.',
  fi: 'Todennäköisesti: luettu sivun osoitteesta ja valikosta. Oikeudellista suhdetta ei kerrota.',
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

/** The records of the second layer about Healthtech Finland. */
export const healthtechFinlandWebPages = { memberships };
