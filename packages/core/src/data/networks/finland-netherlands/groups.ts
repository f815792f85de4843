import type { Group } from '../../../model/types.generated.js';
import { defineRecords } from '../../define-records.js';

/** Parties that the article mentions without naming them. */
export const groups = defineRecords<Group>()({
  'finland-netherlands-coverage-finnish-counterparts': {
    id: 'finland-netherlands-coverage-finnish-counterparts',
    name: {
      en: 'Finnish counterparts of Health Hub Utrecht',
      nl: 'Finse tegenhangers van Health Hub Utrecht',
      de: 'finnische Pendants von Health Hub Utrecht',
      fi: 'Health Hub Utrechtia vastaavat suomalaiset toimijat',
    },
    area: 'finland',
    network: 'finland-netherlands',
    description: {
      en: 'Health Hub Utrecht visited them in 2018 and invited them to a conference.',
      nl: 'Health Hub Utrecht bezocht hen in 2018 en nodigde hen uit voor een conferentie.',
      de: 'Health Hub Utrecht besuchte sie 2018 und lud sie zu einer Konferenz ein.',
      fi: 'Health Hub Utrecht vieraili niiden luona vuonna 2018 ja kutsui ne konferenssiin.',
    },
    note: {
      en: 'The text names none of them.',
      nl: 'De tekst noemt geen van hen.',
      de: 'Der Text nennt keines von ihnen.',
      fi: 'Teksti ei nimeä niistä yhtäkään.',
    },
    citations: [
      { source: 'upgraded-finland-netherlands', quote: 'their Finnish counterparts, whom they visited in 2018' },
      {
        source: 'upgraded-finland-netherlands',
        quote: 'Health Hub Utrecht invited their Finnish counterparts',
        fields: ['name'],
      },
    ],
    editorial: ['network', 'name', 'description', 'note'],
  },
  'target-dutch-businesses-and-organizations': {
    id: 'target-dutch-businesses-and-organizations',
    name: {
      en: 'Dutch businesses and organisations',
      nl: 'Nederlandse bedrijven en organisaties',
      de: 'niederländische Unternehmen und Organisationen',
      fi: 'alankomaalaiset yritykset ja organisaatiot',
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
      en: 'With whom the embassy helps Dutch businesses and organisations to get connected.',
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
