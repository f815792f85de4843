import type { Link } from '../../../model/types.generated.js';
import { defineRecords } from '../../define-records.js';

/** Relations other than memberships. */
export const links = defineRecords<Link>()({
  'link-embassy-supports-hhu': {
    id: 'link-embassy-supports-hhu',
    from: 'netherlands-embassy-finland',
    to: 'health-hub-utrecht',
    kind: 'supports',
    about: ['finland-netherlands'],
    description: {
      en: 'The embassy helps businesses and organisations from the Netherlands connect with Finnish partners; Health Hub Utrecht is given as an example.',
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
      en: 'With businesses and organisations from the Netherlands.',
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
      en: 'Health Hub Utrecht visited its Finnish counterparts.',
      nl: 'Health Hub Utrecht bezocht zijn Finse tegenhangers.',
      de: 'Health Hub Utrecht besuchte seine finnischen Pendants.',
      fi: 'Health Hub Utrecht vieraili vastaavien suomalaisten toimijoiden luona.',
    },
    note: {
      en: 'The source does not name them.',
      nl: 'De bron noemt hen niet bij naam.',
      de: 'Die Quelle nennt sie nicht namentlich.',
      fi: 'Lähde ei kerro niiden nimiä.',
    },
    startDate: '2018',
    citations: [
      { source: 'upgraded-finland-netherlands', quote: 'their Finnish counterparts, whom they visited in 2018' },
    ],
    editorial: ['about', 'description', 'note'],
  },
  'link-hhu-invited-finnish-counterparts': {
    id: 'link-hhu-invited-finnish-counterparts',
    from: 'health-hub-utrecht',
    to: 'finland-netherlands-coverage-finnish-counterparts',
    kind: 'invited',
    about: ['finland-netherlands'],
    description: {
      en: 'Health Hub Utrecht invited its Finnish counterparts to renew contacts during an online conference.',
      nl: 'Health Hub Utrecht nodigde zijn Finse tegenhangers uit om tijdens een onlineconferentie de contacten te vernieuwen.',
      de: 'Health Hub Utrecht lud seine finnischen Pendants ein, bei einer Online-Konferenz die Kontakte zu erneuern.',
      fi: 'Health Hub Utrecht kutsui vastaavat suomalaiset toimijat uudistamaan yhteyksiä verkkokonferenssissa.',
    },
    note: {
      en: 'The source does not name them.',
      nl: 'De bron noemt hen niet bij naam.',
      de: 'Die Quelle nennt sie nicht namentlich.',
      fi: 'Lähde ei kerro niiden nimiä.',
    },
    citations: [
      { source: 'upgraded-finland-netherlands', quote: 'Health Hub Utrecht invited their Finnish counterparts' },
      {
        source: 'upgraded-finland-netherlands',
        quote: 'to renew contacts during an online Inspiration conference',
        fields: ['description'],
      },
    ],
    editorial: ['about', 'description', 'note'],
  },
});
