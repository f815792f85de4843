import type { Concept } from '../../model/concept.js';
import type { ContactPoint } from '../../model/contact-point.js';
import type { Goal } from '../../model/goal.js';
import type { Group } from '../../model/group.js';
import type { Link } from '../../model/link.js';
import type { Membership } from '../../model/membership.js';
import type { NetworkEvent } from '../../model/network-event.js';
import type { Network } from '../../model/network.js';
import { defineRecords } from '../define-records.js';

const networks = defineRecords<Network>()({
  'finland-netherlands': {
    id: 'finland-netherlands',
    name: {
      en: 'Health technology collaboration between Finland and the Netherlands',
      nl: 'Samenwerking in gezondheidstechnologie tussen Finland en Nederland',
      de: 'Zusammenarbeit in der Gesundheitstechnologie zwischen Finnland und den Niederlanden',
      fi: 'Suomen ja Alankomaiden terveysteknologiayhteistyö',
    },
    kind: 'cross-border-collaboration',
    areaServed: ['finland', 'netherlands'],
    citations: [
      {
        source: 'upgraded-finland-netherlands',
        quote: 'Health technology collaboration between Finland and the Netherlands',
      },
      {
        source: 'upgraded-finland-netherlands',
        quote: 'intensifying cooperation between Finland and the Netherlands',
        fields: ['areaServed'],
      },
    ],
    editorial: ['name.nl', 'name.de', 'name.fi', 'kind'],
  },
});

const memberships = defineRecords<Membership>()({
  'health-hub-utrecht-in-finland-netherlands': {
    id: 'health-hub-utrecht-in-finland-netherlands',
    member: 'health-hub-utrecht',
    organization: 'finland-netherlands',
    role: 'participant',
    citations: [
      { source: 'upgraded-finland-netherlands', quote: 'Health Hub Utrecht invited their Finnish counterparts' },
      { source: 'upgraded-finland-netherlands', quote: 'to get connected with Finnish partners' },
    ],
    editorial: ['role'],
  },
  'netherlands-embassy-finland-in-finland-netherlands': {
    id: 'netherlands-embassy-finland-in-finland-netherlands',
    member: 'netherlands-embassy-finland',
    organization: 'finland-netherlands',
    role: 'participant',
    citations: [
      {
        source: 'upgraded-finland-netherlands',
        quote: 'intensifying cooperation between Finland and the Netherlands',
      },
      { source: 'upgraded-finland-netherlands', quote: 'The Embassy helps Dutch businesses and organisations' },
    ],
    editorial: ['role'],
  },
  'miina-ojanpera-policy-officer': {
    id: 'miina-ojanpera-policy-officer',
    member: 'miina-ojanpera',
    organization: 'netherlands-embassy-finland',
    role: 'staff',
    title: {
      en: 'Policy Officer for Trade and Innovation',
      nl: 'Beleidsmedewerker Handel en Innovatie',
      de: 'Referent/-in für Handel und Innovation',
      fi: 'Kaupan ja innovaatioiden asiantuntija',
    },
    asOf: '2018/2020-11-06',
    citations: [
      {
        source: 'upgraded-finland-netherlands',
        quote: 'Policy Officer for Trade and Innovation, Miina Ojanperä',
        section: 'Ideas for health tech co-operation between Finland and the Netherlands?',
      },
      {
        source: 'upgraded-finland-netherlands',
        quote: 'Connect with the Netherlands Embassy in Finland',
        section: 'Ideas for health tech co-operation between Finland and the Netherlands?',
        fields: ['organization'],
      },
    ],
    editorial: ['role', 'title.nl', 'title.de', 'title.fi', 'asOf'],
  },
});

const contactPoints = defineRecords<ContactPoint>()({
  'contact-miina-ojanpera': {
    id: 'contact-miina-ojanpera',
    person: 'miina-ojanpera',
    organization: 'netherlands-embassy-finland',
    about: ['finland-netherlands'],
    topic: {
      en: 'Ideas for cooperation in health technology between Finland and the Netherlands',
      nl: 'Ideeën voor samenwerking in gezondheidstechnologie tussen Finland en Nederland',
      de: 'Ideen für die Zusammenarbeit in der Gesundheitstechnologie zwischen Finnland und den Niederlanden',
      fi: 'Ideoita Suomen ja Alankomaiden terveysteknologiayhteistyöhön',
    },
    undocumented: ['email', 'telephone', 'url'],
    citations: [
      {
        source: 'upgraded-finland-netherlands',
        quote: 'Policy Officer for Trade and Innovation, Miina Ojanperä',
        section: 'Ideas for health tech co-operation between Finland and the Netherlands?',
      },
      {
        source: 'upgraded-finland-netherlands',
        quote: 'health tech co-operation between Finland and the Netherlands',
        section: 'Ideas for health tech co-operation between Finland and the Netherlands?',
        fields: ['about', 'topic'],
      },
    ],
    editorial: ['topic', 'undocumented'],
  },
});

const concepts = defineRecords<Concept>()({
  'theme-health-technology': {
    id: 'theme-health-technology',
    scheme: 'theme',
    label: {
      en: 'Health technology',
      nl: 'Gezondheidstechnologie',
      de: 'Gesundheitstechnologie',
      fi: 'Terveysteknologia',
    },
    network: 'finland-netherlands',
    citations: [
      {
        source: 'upgraded-finland-netherlands',
        quote: 'Health technology collaboration between Finland and the Netherlands',
      },
    ],
    editorial: ['scheme', 'label.nl', 'label.de', 'label.fi'],
  },
});

const goals = defineRecords<Goal>()({
  'finland-netherlands-goal-intensify-cooperation': {
    id: 'finland-netherlands-goal-intensify-cooperation',
    party: 'netherlands-embassy-finland',
    network: 'finland-netherlands',
    kind: 'aim',
    statement: {
      en: 'Closer cooperation between Finland and the Netherlands: the aim with which the Netherlands Embassy in Finland is a partner of Upgraded.',
      nl: 'Nauwere samenwerking tussen Finland en Nederland: het doel waarmee de Nederlandse ambassade in Finland partner van Upgraded is.',
      de: 'Engere Zusammenarbeit zwischen Finnland und den Niederlanden: das Ziel, mit dem die Niederländische Botschaft in Finnland Partner von Upgraded ist.',
      fi: 'Suomen ja Alankomaiden yhteistyön tiivistäminen: tavoite, jonka vuoksi Alankomaiden suurlähetystö Suomessa on Upgradedin kumppani.',
    },
    citations: [
      { source: 'upgraded-finland-netherlands', quote: 'is a partner of Upgraded, with the goal' },
      {
        source: 'upgraded-finland-netherlands',
        quote: 'The Netherlands Embassy in Finland is a partner',
        fields: ['party'],
      },
      {
        source: 'upgraded-finland-netherlands',
        quote: 'intensifying cooperation between Finland and the Netherlands',
        fields: ['network', 'statement'],
      },
    ],
    editorial: ['statement', 'network'],
  },
});

const events = defineRecords<NetworkEvent>()({
  'visit-to-finnish-counterparts-2018': {
    id: 'visit-to-finnish-counterparts-2018',
    about: ['finland-netherlands'],
    name: {
      en: 'Visit to Finnish counterparts',
      nl: 'Bezoek aan Finse tegenhangers',
      de: 'Besuch bei den finnischen Pendants',
      fi: 'Vierailu suomalaisten vastintahojen luona',
    },
    description: {
      en: 'Health Hub Utrecht visited its Finnish counterparts. The source names neither them nor the place.',
      nl: 'Health Hub Utrecht bezocht zijn Finse tegenhangers. De bron noemt hun namen niet en ook geen plaats.',
      de: 'Health Hub Utrecht besuchte seine finnischen Pendants. Die Quelle nennt weder deren Namen noch den Ort.',
      fi: 'Health Hub Utrecht vieraili suomalaisten vastintahojensa luona. Lähde ei kerro niiden nimiä eikä paikkaa.',
    },
    startDate: '2018',
    attendees: ['health-hub-utrecht', 'finland-netherlands-coverage-finnish-counterparts'],
    status: 'held',
    citations: [
      { source: 'upgraded-finland-netherlands', quote: 'their Finnish counterparts, whom they visited in 2018' },
      {
        source: 'upgraded-finland-netherlands',
        quote: 'Health Hub Utrecht invited their Finnish counterparts',
        fields: ['attendees'],
      },
    ],
    editorial: ['about', 'name', 'description'],
  },
  'inspiration-conference-2020': {
    id: 'inspiration-conference-2020',
    about: ['finland-netherlands'],
    name: {
      en: 'Inspiration conference',
      nl: 'Inspiratieconferentie',
      de: 'Inspirationskonferenz',
      fi: 'Inspiraatiokonferenssi',
    },
    description: {
      en: 'Online conference with all partners of Health Hub Utrecht, to which it invited its Finnish counterparts in order to renew contacts. The text does not tell whether it took place.',
      nl: 'Onlineconferentie met alle partners van Health Hub Utrecht, waarvoor het zijn Finse tegenhangers uitnodigde om de contacten te vernieuwen. Of ze is gehouden, vertelt de tekst niet.',
      de: 'Online-Konferenz mit allen Partnern von Health Hub Utrecht, zu der es seine finnischen Pendants einlud, um die Kontakte zu erneuern. Ob sie stattfand, sagt der Text nicht.',
      fi: 'Health Hub Utrechtin kaikkien kumppanien verkkokonferenssi, johon se kutsui suomalaiset vastintahonsa uudistamaan yhteyksiä. Teksti ei kerro, pidettiinkö se.',
    },
    startDate: '2020-11-06',
    organizers: ['health-hub-utrecht'],
    attendees: ['hhu-partners-all', 'finland-netherlands-coverage-finnish-counterparts'],
    attendanceMode: 'online',
    status: 'planned',
    citations: [
      { source: 'upgraded-finland-netherlands', quote: 'during an online Inspiration conference' },
      { source: 'upgraded-finland-netherlands', quote: 'on 6 November 2020', fields: ['startDate'] },
      {
        source: 'upgraded-finland-netherlands',
        quote: 'Health Hub Utrecht invited their Finnish counterparts',
        fields: ['organizers', 'description', 'attendees'],
      },
      {
        source: 'upgraded-finland-netherlands',
        quote: 'with all Health Hub Partners',
        fields: ['description', 'attendees'],
      },
    ],
    editorial: ['about', 'name.nl', 'name.de', 'name.fi', 'description', 'organizers', 'status'],
  },
});

const links = defineRecords<Link>()({
  'link-embassy-supports-hhu': {
    id: 'link-embassy-supports-hhu',
    from: 'netherlands-embassy-finland',
    to: 'health-hub-utrecht',
    kind: 'supports',
    about: ['finland-netherlands'],
    description: {
      en: 'The embassy helps businesses and organizations from the Netherlands connect with Finnish partners; Health Hub Utrecht is given as an example.',
      nl: 'De ambassade helpt bedrijven en organisaties uit Nederland aan contacten met Finse partners; Health Hub Utrecht is het genoemde voorbeeld.',
      de: 'Die Botschaft hilft Unternehmen und Organisationen aus den Niederlanden, Kontakte zu finnischen Partnern zu knüpfen; Health Hub Utrecht ist das genannte Beispiel.',
      fi: 'Suurlähetystö auttaa alankomaalaisia yrityksiä ja organisaatioita löytämään yhteyksiä suomalaisiin kumppaneihin; esimerkkinä mainitaan Health Hub Utrecht.',
    },
    citations: [
      { source: 'upgraded-finland-netherlands', quote: 'The Embassy helps Dutch businesses and organisations' },
      {
        source: 'upgraded-finland-netherlands',
        quote: 'such as Health Hub Utrecht, to get connected',
        fields: ['to', 'description'],
      },
    ],
    editorial: ['about', 'kind', 'description'],
  },
  'link-embassy-supports-dutch-businesses': {
    id: 'link-embassy-supports-dutch-businesses',
    from: 'netherlands-embassy-finland',
    to: 'target-dutch-businesses-and-organizations',
    kind: 'supports',
    about: ['finland-netherlands'],
    description: {
      en: 'The embassy helps them to get connected with Finnish partners.',
      nl: 'De ambassade helpt hen in contact te komen met Finse partners.',
      de: 'Die Botschaft hilft ihnen, mit finnischen Partnern in Kontakt zu kommen.',
      fi: 'Suurlähetystö auttaa niitä saamaan yhteyden suomalaisiin kumppaneihin.',
    },
    citations: [
      { source: 'upgraded-finland-netherlands', quote: 'The Embassy helps Dutch businesses and organisations' },
      {
        source: 'upgraded-finland-netherlands',
        quote: 'to get connected with Finnish partners',
        fields: ['description'],
      },
    ],
    editorial: ['about', 'kind', 'description'],
  },
  'link-embassy-connects-finnish-partners': {
    id: 'link-embassy-connects-finnish-partners',
    from: 'netherlands-embassy-finland',
    to: 'finnish-partners',
    kind: 'connects',
    about: ['finland-netherlands'],
    description: {
      en: 'With businesses and organizations from the Netherlands.',
      nl: 'Met bedrijven en organisaties uit Nederland.',
      de: 'Mit Unternehmen und Organisationen aus den Niederlanden.',
      fi: 'Alankomaalaisten yritysten ja organisaatioiden kanssa.',
    },
    citations: [
      { source: 'upgraded-finland-netherlands', quote: 'to get connected with Finnish partners' },
      {
        source: 'upgraded-finland-netherlands',
        quote: 'The Embassy helps Dutch businesses and organisations',
        fields: ['from', 'description'],
      },
    ],
    editorial: ['about', 'description'],
  },
  'link-hhu-co-created-article': {
    id: 'link-hhu-co-created-article',
    from: 'health-hub-utrecht',
    to: 'upgraded-finland-netherlands',
    kind: 'co-created',
    about: ['finland-netherlands'],
    description: {
      en: 'The article on the collaboration in health technology between Finland and the Netherlands.',
      nl: 'Het artikel over de samenwerking in gezondheidstechnologie tussen Finland en Nederland.',
      de: 'Der Artikel über die Zusammenarbeit in der Gesundheitstechnologie zwischen Finnland und den Niederlanden.',
      fi: 'Artikkeli Suomen ja Alankomaiden terveysteknologiayhteistyöstä.',
    },
    citations: [
      { source: 'upgraded-finland-netherlands', quote: 'Co-created by Health Hub Utrecht & the Netherlands' },
    ],
    editorial: ['about', 'description'],
  },
  'link-embassy-co-created-article': {
    id: 'link-embassy-co-created-article',
    from: 'netherlands-embassy-finland',
    to: 'upgraded-finland-netherlands',
    kind: 'co-created',
    about: ['finland-netherlands'],
    description: {
      en: 'The article on the collaboration in health technology between Finland and the Netherlands.',
      nl: 'Het artikel over de samenwerking in gezondheidstechnologie tussen Finland en Nederland.',
      de: 'Der Artikel über die Zusammenarbeit in der Gesundheitstechnologie zwischen Finnland und den Niederlanden.',
      fi: 'Artikkeli Suomen ja Alankomaiden terveysteknologiayhteistyöstä.',
    },
    citations: [{ source: 'upgraded-finland-netherlands', quote: 'Utrecht & the Netherlands Embassy in Helsinki' }],
    editorial: ['about', 'description'],
  },
  'link-hhu-visited-finnish-counterparts': {
    id: 'link-hhu-visited-finnish-counterparts',
    from: 'health-hub-utrecht',
    to: 'finland-netherlands-coverage-finnish-counterparts',
    kind: 'visited',
    about: ['finland-netherlands'],
    description: {
      en: 'Health Hub Utrecht visited its Finnish counterparts, whom the source does not name.',
      nl: 'Health Hub Utrecht bezocht zijn Finse tegenhangers, die de bron niet bij naam noemt.',
      de: 'Health Hub Utrecht besuchte seine finnischen Pendants, die die Quelle nicht namentlich nennt.',
      fi: 'Health Hub Utrecht vieraili suomalaisten vastintahojensa luona; lähde ei kerro niiden nimiä.',
    },
    startDate: '2018',
    citations: [
      { source: 'upgraded-finland-netherlands', quote: 'their Finnish counterparts, whom they visited in 2018' },
    ],
    editorial: ['about', 'description'],
  },
  'link-hhu-invited-finnish-counterparts': {
    id: 'link-hhu-invited-finnish-counterparts',
    from: 'health-hub-utrecht',
    to: 'finland-netherlands-coverage-finnish-counterparts',
    kind: 'invited',
    about: ['finland-netherlands'],
    description: {
      en: 'Health Hub Utrecht invited its Finnish counterparts, whom the source does not name, to renew contacts during an online conference.',
      nl: 'Health Hub Utrecht nodigde zijn Finse tegenhangers, die de bron niet bij naam noemt, uit om tijdens een onlineconferentie de contacten te vernieuwen.',
      de: 'Health Hub Utrecht lud seine finnischen Pendants, die die Quelle nicht namentlich nennt, ein, bei einer Online-Konferenz die Kontakte zu erneuern.',
      fi: 'Health Hub Utrecht kutsui suomalaiset vastintahonsa uudistamaan yhteyksiä verkkokonferenssissa; lähde ei kerro niiden nimiä.',
    },
    citations: [
      { source: 'upgraded-finland-netherlands', quote: 'Health Hub Utrecht invited their Finnish counterparts' },
      {
        source: 'upgraded-finland-netherlands',
        quote: 'to renew contacts during an online Inspiration conference',
        fields: ['description'],
      },
    ],
    editorial: ['about', 'description'],
  },
});

const groups = defineRecords<Group>()({
  'finland-netherlands-coverage-finnish-counterparts': {
    id: 'finland-netherlands-coverage-finnish-counterparts',
    name: {
      en: 'Finnish counterparts of Health Hub Utrecht',
      nl: 'Finse tegenhangers van Health Hub Utrecht',
      de: 'finnische Pendants von Health Hub Utrecht',
      fi: 'Health Hub Utrechtin suomalaisia vastintahoja',
    },
    area: 'finland',
    network: 'finland-netherlands',
    description: {
      en: 'Health Hub Utrecht visited them in 2018 and invited them to a conference. The text names none of them.',
      nl: 'Health Hub Utrecht bezocht hen in 2018 en nodigde hen uit voor een conferentie. De tekst noemt geen van hen.',
      de: 'Health Hub Utrecht besuchte sie 2018 und lud sie zu einer Konferenz ein. Der Text nennt keinen von ihnen.',
      fi: 'Health Hub Utrecht vieraili niiden luona vuonna 2018 ja kutsui ne konferenssiin. Teksti ei nimeä niistä yhtäkään.',
    },
    citations: [
      { source: 'upgraded-finland-netherlands', quote: 'their Finnish counterparts, whom they visited in 2018' },
      {
        source: 'upgraded-finland-netherlands',
        quote: 'Health Hub Utrecht invited their Finnish counterparts',
        fields: ['name'],
      },
    ],
    editorial: ['network', 'name', 'description'],
  },
  'target-dutch-businesses-and-organizations': {
    id: 'target-dutch-businesses-and-organizations',
    name: {
      en: 'Dutch businesses and organizations',
      nl: 'Nederlandse bedrijven en organisaties',
      de: 'Niederländische Unternehmen und Organisationen',
      fi: 'Alankomaalaiset yritykset ja organisaatiot',
    },
    network: 'finland-netherlands',
    area: 'netherlands',
    citations: [
      { source: 'upgraded-finland-netherlands', quote: 'The Embassy helps Dutch businesses and organisations' },
    ],
    editorial: ['name', 'network'],
  },
  'finnish-partners': {
    id: 'finnish-partners',
    name: { en: 'Finnish partners', nl: 'Finse partners', de: 'finnische Partner', fi: 'suomalaiset kumppanit' },
    description: {
      en: 'With whom the embassy helps Dutch businesses and organizations to get connected.',
      nl: 'Met wie de ambassade Nederlandse bedrijven en organisaties in contact helpt komen.',
      de: 'Mit denen die Botschaft niederländischen Unternehmen und Organisationen zu Kontakten verhilft.',
      fi: 'Joihin suurlähetystö auttaa alankomaalaisia yrityksiä ja organisaatioita saamaan yhteyden.',
    },
    network: 'finland-netherlands',
    area: 'finland',
    citations: [{ source: 'upgraded-finland-netherlands', quote: 'to get connected with Finnish partners' }],
    editorial: ['name.nl', 'name.de', 'name.fi', 'description', 'network'],
  },
});

/** What belongs to the collaboration in health technology between Finland and the Netherlands. */
export const finlandNetherlands = { networks, memberships, contactPoints, concepts, goals, events, links, groups };
