import type { Membership } from '../../../../model/types.generated.js';
import { defineRecords } from '../../../define-records.js';

const joinedTitle = {
  en: 'Member, recently joined',
  nl: 'Lid, onlangs toegetreden',
  de: 'Mitglied, kürzlich beigetreten',
  fi: 'Jäsen, liittynyt äskettäin',
};

const initiatingTitle = {
  en: 'Initiating member',
  nl: 'Lid en initiatiefnemer',
  de: 'Initiierendes Mitglied',
  fi: 'Aloitteen tehnyt jäsen',
};

const rootedTitle = {
  en: 'Rooted in the cooperative',
  nl: 'Geworteld in de coöperatie',
  de: 'In der Genossenschaft verwurzelt',
  fi: 'Juurtunut osuuskuntaan',
};

const attestedByArticle = {
  en: 'The article counts it among the players in the cooperative; a formal list of members was not found.',
  nl: 'Het artikel rekent het tot de spelers in de coöperatie; een formele ledenlijst is niet gevonden.',
  de: 'Der Artikel zählt es zu den Akteuren der Genossenschaft; eine förmliche Mitgliederliste wurde nicht gefunden.',
  fi: 'Artikkeli lukee sen osuuskunnan toimijoihin; virallista jäsenluetteloa ei löytynyt.',
};

const exampleTitle = {
  en: 'Given as an example',
  nl: 'Als voorbeeld genoemd',
  de: 'Als Beispiel genannt',
  fi: 'Mainittu esimerkkinä',
};

const exampleNote = {
  en: 'Given as an example right after the members; the stored text ends there.',
  nl: 'Als voorbeeld genoemd direct na de leden; daar eindigt de bewaarde tekst.',
  de: 'Als Beispiel gleich nach den Mitgliedern genannt; dort endet der gespeicherte Text.',
  fi: 'Mainittu esimerkkinä heti jäsenten jälkeen; tallennettu teksti päättyy siihen.',
};

/** The members of LIFE Cooperative, and other parties connected with it. */
export const memberships = defineRecords<Membership>()({
  'ivy-medical-life-cooperative-member': {
    id: 'ivy-medical-life-cooperative-member',
    member: 'ivy-medical',
    organization: 'life-cooperative',
    role: 'member',
    title: joinedTitle,
    asOf: '2020~/2021~',
    citations: [{ source: 'life-2020' }],
    editorial: ['role', 'title.nl', 'title.de', 'title.fi', 'asOf'],
  },
  'reperio-medtech-life-cooperative-member': {
    id: 'reperio-medtech-life-cooperative-member',
    member: 'reperio-medtech',
    organization: 'life-cooperative',
    role: 'member',
    title: joinedTitle,
    asOf: '2020~/2021~',
    citations: [{ source: 'life-2020' }],
    editorial: ['role', 'title.nl', 'title.de', 'title.fi', 'asOf'],
  },
  'detact-diagnostics-life-cooperative-member': {
    id: 'detact-diagnostics-life-cooperative-member',
    member: 'detact-diagnostics',
    organization: 'life-cooperative',
    role: 'member',
    title: joinedTitle,
    asOf: '2020~/2021~',
    citations: [{ source: 'life-2020' }],
    editorial: ['role', 'title.nl', 'title.de', 'title.fi', 'asOf'],
  },
  'sg-papertronics-life-cooperative-member': {
    id: 'sg-papertronics-life-cooperative-member',
    member: 'sg-papertronics',
    organization: 'life-cooperative',
    role: 'member',
    title: joinedTitle,
    asOf: '2020~/2021~',
    citations: [{ source: 'life-2020' }],
    editorial: ['role', 'title.nl', 'title.de', 'title.fi', 'asOf'],
  },
  'syncom-life-cooperative-initiating': {
    id: 'syncom-life-cooperative-initiating',
    member: 'syncom',
    organization: 'life-cooperative',
    role: 'member',
    title: initiatingTitle,
    asOf: '2019-01-30',
    citations: [{ source: 'life-2019' }],
    editorial: ['role', 'title.nl', 'title.de', 'title.fi'],
  },
  'icon-research-life-cooperative-member': {
    id: 'icon-research-life-cooperative-member',
    member: 'icon-research',
    organization: 'life-cooperative',
    role: 'member',
    title: rootedTitle,
    asOf: '2024-05-22',
    note: attestedByArticle,
    citations: [{ source: 'life-anniv' }],
    editorial: ['role', 'title.nl', 'title.de', 'title.fi', 'note'],
  },
  'thermo-fisher-life-cooperative-member': {
    id: 'thermo-fisher-life-cooperative-member',
    member: 'thermo-fisher',
    organization: 'life-cooperative',
    role: 'member',
    title: rootedTitle,
    asOf: '2024-05-22',
    note: attestedByArticle,
    citations: [{ source: 'life-anniv' }],
    editorial: ['role', 'title.nl', 'title.de', 'title.fi', 'note'],
  },
  'symeres-life-cooperative-member': {
    id: 'symeres-life-cooperative-member',
    member: 'symeres',
    organization: 'life-cooperative',
    role: 'member',
    title: rootedTitle,
    asOf: '2024-05-22',
    note: attestedByArticle,
    citations: [{ source: 'life-anniv' }],
    editorial: ['role', 'title.nl', 'title.de', 'title.fi', 'note'],
  },
  'demcon-life-cooperative-member': {
    id: 'demcon-life-cooperative-member',
    member: 'demcon',
    organization: 'life-cooperative',
    role: 'member',
    title: rootedTitle,
    asOf: '2024-05-22',
    note: attestedByArticle,
    citations: [{ source: 'life-anniv' }],
    editorial: ['role', 'title.nl', 'title.de', 'title.fi', 'note'],
  },
  'polyganics-life-cooperative-member': {
    id: 'polyganics-life-cooperative-member',
    member: 'polyganics',
    organization: 'life-cooperative',
    role: 'member',
    title: exampleTitle,
    asOf: '2024-05-22',
    note: exampleNote,
    citations: [{ source: 'life-anniv' }],
    editorial: ['role', 'title.nl', 'title.de', 'title.fi', 'note'],
  },
});
