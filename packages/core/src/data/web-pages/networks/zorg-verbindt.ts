import type { ChangeEvent, Link, Network, NetworkEvent, Observation, Program } from '../../../model/types.generated.js';
import { defineRecords } from '../../define-records.js';

const networks = defineRecords<Network>()({
  'zorg-korter-sneller-beter': {
    id: 'zorg-korter-sneller-beter',
    name: {
      en: 'Care: shorter, faster, better',
      nl: 'Zorg: korter, sneller, beter',
      de: 'Gesundheitsvorsorge: kürzer, schneller, besser',
      fi: 'Terveydenhuolto: lyhyemmin, nopeammin, paremmin',
    },
    description: {
      en: 'Project in the Euregio Rhine-Waal.',
      nl: 'Project in de Euregio Rijn-Waal.',
      de: 'Projekt in der Euregio Rhein-Waal.',
      fi: 'Hanke Euregio Rijn-Waalissa.',
    },
    note: {
      en: 'The page names none of those who take part.',
      nl: 'De pagina noemt niet wie eraan deelnemen.',
      de: 'Die Seite nennt niemanden, der daran teilnimmt.',
      fi: 'Sivu ei nimeä osallistujia.',
    },
    kind: 'project',
    citations: [{ source: 'erw-2020de' }],
    editorial: ['name.en', 'name.nl', 'name.fi', 'description', 'note'],
  },
});

const events = defineRecords<NetworkEvent>()({
  'zorg-verbindt-closing-symposium-2020': {
    id: 'zorg-verbindt-closing-symposium-2020',
    name: {
      en: 'Closing symposium of Zorg Verbindt',
      nl: 'Slotsymposium van Zorg Verbindt',
      de: 'Abschlusssymposium von Zorg Verbindt',
      fi: 'Zorg Verbindtin päätössymposiumi',
    },
    description: { en: 'At the Sanadome.', nl: 'In het Sanadome.', de: 'Im Sanadome.', fi: 'Sanadomessa.' },
    startDate: '2020-02-05',
    places: ['nijmegen'],
    about: ['zorg-verbindt'],
    organizers: ['euregio-rijn-waal'],
    status: 'held',
    citations: [{ source: 'erw-slot' }],
    editorial: ['name', 'description', 'about'],
  },
});

const observations = defineRecords<Observation>()({
  'zorg-verbindt-partners-over-30': {
    id: 'zorg-verbindt-partners-over-30',
    subject: 'zorg-verbindt',
    property: 'property-partners',
    quantity: { value: 30, qualifier: 'over' },
    asOf: '2020-02',
    citations: [{ source: 'erw-slot' }],
  },
  'zorg-verbindt-clusters-12': {
    id: 'zorg-verbindt-clusters-12',
    subject: 'zorg-verbindt',
    property: 'property-clusters',
    quantity: { value: 12, qualifier: 'exact' },
    asOf: '2020-02',
    citations: [{ source: 'erw-slot' }],
  },
  'zorg-verbindt-duration-4': {
    id: 'zorg-verbindt-duration-4',
    subject: 'zorg-verbindt',
    property: 'property-duration',
    quantity: { value: 4, qualifier: 'exact', unit: 'year' },
    asOf: '2020-02',
    citations: [{ source: 'erw-slot' }],
  },
  'zorg-verbindt-closing-symposium-2020-participants': {
    id: 'zorg-verbindt-closing-symposium-2020-participants',
    subject: 'zorg-verbindt-closing-symposium-2020',
    property: 'property-participants',
    quantity: { value: 80, qualifier: 'about' },
    citations: [{ source: 'erw-slot' }],
  },
});

const changeEvents = defineRecords<ChangeEvent>()({
  'zorg-verbindt-succeeded-by-zorg-korter-sneller-beter': {
    id: 'zorg-verbindt-succeeded-by-zorg-korter-sneller-beter',
    kind: 'succession',
    originals: ['zorg-verbindt'],
    results: ['zorg-korter-sneller-beter'],
    status: 'done',
    date: '2020',
    note: {
      en: 'Inferred: Zorg Verbindt ended, and this project was approved after it. No page calls it the successor, and none has the project idea “networks, matchings and field labs” under that name.',
      nl: 'Afgeleid: Zorg Verbindt eindigde en dit project werd erna goedgekeurd. Geen pagina noemt het de opvolger, en geen pagina kent het projectidee ‘netwerken, matchings en fieldlabs’ onder die naam.',
      de: 'Erschlossen: Zorg Verbindt endete, und dieses Projekt wurde danach genehmigt. Keine Seite nennt es den Nachfolger, und keine führt die Projektidee „Netzwerke, Matchings und Fieldlabs“ unter diesem Namen.',
      fi: 'Päätelty: Zorg Verbindt päättyi, ja tämä hanke hyväksyttiin sen jälkeen. Mikään sivu ei kutsu sitä seuraajaksi, eikä hankeideaa ”verkostot, matchmaking ja kenttälaboratoriot” löydy sillä nimellä.',
    },
    citations: [{ source: 'erw-2020de' }, { source: 'erw-slot' }],
    editorial: ['kind', 'originals', 'results', 'date', 'note', 'status'],
  },
});

const programs = defineRecords<Program>()({
  'interreg-v-a': {
    id: 'interreg-v-a',
    name: { en: 'INTERREG V A', nl: 'INTERREG V A', de: 'INTERREG V A', fi: 'INTERREG V A' },
    kind: 'funding-program',
    partOf: 'interreg',
    description: {
      en: 'Funded Zorg Verbindt.',
      nl: 'Financierde Zorg Verbindt.',
      de: 'Finanzierte Zorg Verbindt.',
      fi: 'Rahoitti Zorg Verbindtiä.',
    },
    note: {
      en: 'So says a page of the Euregio. Whether it is the European subsidy programme of which the document speaks without a name is not said.',
      nl: 'Dat zegt de pagina van de Euregio. Of het het Europese subsidieprogramma is waarvan het document zonder naam spreekt, staat er niet.',
      de: 'Das sagt die Seite der Euregio. Ob es das europäische Förderprogramm ist, von dem das Dokument ohne Namen spricht, wird nicht gesagt.',
      fi: 'Näin sanoo Euregion sivu. Ei sanota, onko se eurooppalainen tukiohjelma, josta asiakirja puhuu nimeämättä sitä.',
    },
    citations: [{ source: 'erw-slot' }],
    editorial: ['kind', 'partOf', 'description', 'note'],
  },
});

const links = defineRecords<Link>()({
  'link-interreg-v-a-zorg-verbindt': {
    id: 'link-interreg-v-a-zorg-verbindt',
    from: 'interreg-v-a',
    to: 'zorg-verbindt',
    kind: 'funds',
    citations: [{ source: 'erw-slot' }],
  },
});

/** The records of the second layer about Zorg Verbindt. */
export const zorgVerbindtWebPages = { networks, programs, links, events, observations, changeEvents };
