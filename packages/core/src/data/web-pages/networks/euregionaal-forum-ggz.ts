import type { Membership, NetworkEvent, Observation, Program, Statement } from '../../../model/types.generated.js';
import { defineRecords } from '../../define-records.js';

const memberships = defineRecords<Membership>()({
  'euregio-rijn-waal-forum-coordinator': {
    id: 'euregio-rijn-waal-forum-coordinator',
    member: 'euregio-rijn-waal',
    organization: 'euregionaal-forum-ggz',
    role: 'coordinator',
    citations: [{ source: 'erw-forum-nl' }],
  },
});

const events = defineRecords<NetworkEvent>()({
  'forum-symposium-2015': {
    id: 'forum-symposium-2015',
    name: {
      en: 'Symposium on 20 years of the forum',
      nl: 'Symposium bij 20 jaar forum',
      de: 'Symposium zu 20 Jahren Forum',
      fi: 'Foorumin 20-vuotissymposiumi',
    },
    note: {
      en: 'Announced; the year is inferred. No page says that it was held.',
      nl: 'Aangekondigd; het jaar is afgeleid. Geen pagina meldt dat het is gehouden.',
      de: 'Angekündigt; das Jahr ist erschlossen. Keine Seite berichtet, dass es stattfand.',
      fi: 'Ilmoitettu; vuosi on päätelty. Mikään sivu ei kerro, että se pidettiin.',
    },
    startDate: '2015-04-15',
    places: ['nijmegen'],
    about: ['euregionaal-forum-ggz'],
    organizers: ['euregio-rijn-waal'],
    status: 'planned',
    citations: [{ source: 'erw-2015' }],
    editorial: ['name', 'note', 'about', 'startDate'],
  },
  'forum-jubilee': {
    id: 'forum-jubilee',
    name: {
      en: 'Jubilee of the Euregional Forum',
      nl: 'Jubileum van het Euregionaal Forum',
      de: 'Jubiläum Euregionales Forum Gesundheitsversorgung',
      fi: 'Euregionaalisen foorumin juhla',
    },
    description: {
      en: 'Five Interreg projects had stands there.',
      nl: 'Vijf Interreg-projecten hadden er een stand.',
      de: 'Fünf Interreg-Projekte hatten dort Infostände.',
      fi: 'Viidellä Interreg-hankkeella oli siellä esittelypiste.',
    },
    note: {
      en: 'The page bears no date, and the stored text does not say which jubilee it was.',
      nl: 'De pagina vermeldt geen datum, en de bewaarde tekst zegt niet welk jubileum het was.',
      de: 'Die Seite trägt kein Datum, und der gespeicherte Text sagt nicht, welches Jubiläum es war.',
      fi: 'Sivulla ei ole päiväystä, eikä tallennettu teksti kerro, mikä juhlavuosi oli.',
    },
    about: ['euregionaal-forum-ggz'],
    status: 'held',
    citations: [{ source: 'erw-jub' }],
    editorial: ['name.en', 'name.nl', 'name.fi', 'description', 'note', 'about'],
  },
});

const atJubilee = {
  en: 'Interreg project with a stand at the jubilee of the forum.',
  nl: 'Interreg-project met een stand op het jubileum van het forum.',
  de: 'Interreg-Projekt mit einem Infostand beim Jubiläum des Forums.',
  fi: 'Interreg-hanke, jolla oli esittelypiste foorumin juhlassa.',
};

const undated = { en: 'Undated.', nl: 'Zonder datum.', de: 'Ohne Datum.', fi: 'Päiväämätön.' };

const programs = defineRecords<Program>()({
  'smart-stress-monitor': {
    id: 'smart-stress-monitor',
    name: { en: 'SmartStressMonitor', nl: 'SmartStressMonitor', de: 'SmartStressMonitor', fi: 'SmartStressMonitor' },
    kind: 'project',
    about: ['euregionaal-forum-ggz'],
    description: atJubilee,
    note: undated,
    citations: [{ source: 'erw-jub' }],
    editorial: ['description', 'note'],
  },
  'pelvic-floor-surgery-impact': {
    id: 'pelvic-floor-surgery-impact',
    name: {
      en: 'Environmental impact of pelvic floor surgery',
      nl: 'Milieu-impact van Bekkenbodemoperaties',
      de: 'Milieu-impact van Bekkenbodemoperaties',
      fi: 'Lantionpohjaleikkausten ympäristövaikutukset',
    },
    kind: 'project',
    about: ['euregionaal-forum-ggz'],
    description: atJubilee,
    note: undated,
    citations: [{ source: 'erw-jub' }],
    editorial: ['name.en', 'name.fi', 'description', 'note'],
  },
  smartgut: {
    id: 'smartgut',
    name: { en: 'SMARTGUT', nl: 'SMARTGUT', de: 'SMARTGUT', fi: 'SMARTGUT' },
    kind: 'project',
    about: ['euregionaal-forum-ggz'],
    description: atJubilee,
    note: undated,
    citations: [{ source: 'erw-jub' }],
    editorial: ['description', 'note'],
  },
  lifehelper: {
    id: 'lifehelper',
    name: { en: 'LifeHelper', nl: 'LifeHelper', de: 'LifeHelper', fi: 'LifeHelper' },
    kind: 'project',
    about: ['euregionaal-forum-ggz'],
    description: atJubilee,
    note: undated,
    citations: [{ source: 'erw-jub' }],
    editorial: ['description', 'note'],
  },
  conny: {
    id: 'conny',
    name: { en: 'CONNY', nl: 'CONNY', de: 'CONNY', fi: 'CONNY' },
    kind: 'project',
    about: ['euregionaal-forum-ggz'],
    description: atJubilee,
    note: undated,
    citations: [{ source: 'erw-jub' }],
    editorial: ['description', 'note'],
  },
});

const statements = defineRecords<Statement>()({
  'statement-forum-drives-cooperation': {
    id: 'statement-forum-drives-cooperation',
    attributedTo: 'euregio-rijn-waal',
    about: ['euregionaal-forum-ggz'],
    text: {
      en: 'The forum has driven the cross-border cooperation on healthcare in the Euregio from the start, for 25 years.',
      nl: 'Het forum is al 25 jaar, van het begin af aan, de aanjager van de grensoverschrijdende samenwerking in de gezondheidszorg in de Euregio.',
      de: 'Das Forum ist seit 25 Jahren, von Anfang an, die treibende Kraft der grenzüberschreitenden Zusammenarbeit in der Gesundheitsversorgung in der Euregio.',
      fi: 'Foorumi on ollut alusta asti, 25 vuotta, rajat ylittävän terveydenhuollon yhteistyön liikkeellepaneva voima Euregiossa.',
    },
    date: '2020-02',
    citations: [{ source: 'erw-slot' }],
    editorial: ['text'],
  },
  'statement-forum-name-written-out': {
    id: 'statement-forum-name-written-out',
    about: ['euregionaal-forum-ggz'],
    text: {
      en: 'The pages name a forum for cross-border healthcare and do not use the abbreviation GGZ; that it is the same forum is our reading.',
      nl: 'De pagina’s noemen een forum voor grensoverschrijdende gezondheidszorg en gebruiken de afkorting GGZ niet; dat het hetzelfde forum is, is onze lezing.',
      de: 'Die Seiten nennen ein Forum für grenzüberschreitende Gesundheitsversorgung und verwenden die Abkürzung GGZ nicht; dass es dasselbe Forum ist, ist unsere Lesart.',
      fi: 'Sivuilla puhutaan rajat ylittävän terveydenhuollon foorumista eikä käytetä lyhennettä GGZ; että kyse on samasta foorumista, on meidän tulkintamme.',
    },
    citations: [{ source: 'erw-forum-nl' }, { source: 'erw-forum-de' }],
    editorial: ['text', 'about'],
  },
});

const observations = defineRecords<Observation>()({
  'forum-members-about-50': {
    id: 'forum-members-about-50',
    subject: 'euregionaal-forum-ggz',
    property: 'property-members',
    quantity: { value: 50, qualifier: 'about' },
    citations: [{ source: 'erw-forum-nl' }],
  },
  'forum-members-over-50': {
    id: 'forum-members-over-50',
    subject: 'euregionaal-forum-ggz',
    property: 'property-members',
    quantity: { value: 50, qualifier: 'over' },
    asOf: '2020-04',
    citations: [{ source: 'erw-2020de' }],
  },
});

/** The records of the second layer about the Euregionaal Forum. */
export const euregionaalForumGgzWebPages = { memberships, programs, events, observations, statements };
