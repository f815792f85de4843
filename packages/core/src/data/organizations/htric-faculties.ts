import type { Organization } from '../../model/types.generated.js';
import { defineRecords } from '../define-records.js';

/** The faculties that HTRIC combines; the page does not name their university. */
export const htricFaculties = defineRecords<Organization>()({
  'htric-faculty-behavioral-and-social-sciences': {
    id: 'htric-faculty-behavioral-and-social-sciences',
    name: {
      en: 'Faculty of Behavioral & Social Sciences',
      nl: 'Faculteit Gedrags- en Maatschappijwetenschappen',
      de: 'Fakultät für Verhaltens- und Sozialwissenschaften',
      fi: 'Käyttäytymis- ja yhteiskuntatieteiden tiedekunta',
    },
    description: {
      en: 'One of the “strong faculties” that HTRIC combines.',
      nl: 'Een van de ‘sterke faculteiten’ die HTRIC verenigt.',
      de: 'Eine der „starken Fakultäten“, die HTRIC vereint.',
      fi: 'Yksi HTRICin yhdistämistä ”vahvoista tiedekunnista”.',
    },
    note: {
      en: 'The text does not name their university.',
      nl: 'De tekst noemt hun universiteit niet.',
      de: 'Der Text nennt ihre Universität nicht.',
      fi: 'Teksti ei nimeä niiden yliopistoa.',
    },
    kind: 'knowledge-institution',
    citations: [
      {
        source: 'nom-northern-netherlands',
        quote: 'Science & Engineering, Behavioral & Social Sciences, Economics',
        section: 'Startups and other companies in the health sector thrive in the northern Netherlands climate.',
      },
      {
        source: 'nom-northern-netherlands',
        quote: 'unique combination of the strong faculties of Science',
        section: 'Startups and other companies in the health sector thrive in the northern Netherlands climate.',
        fields: ['kind', 'description'],
      },
    ],
    editorial: ['name', 'kind', 'description', 'note'],
  },
  'htric-faculty-economics-and-business-administration': {
    id: 'htric-faculty-economics-and-business-administration',
    name: {
      en: 'Faculty of Economics & Business Administration',
      nl: 'Faculteit Economie en Bedrijfskunde',
      de: 'Fakultät für Wirtschaftswissenschaften und Betriebswirtschaft',
      fi: 'Taloustieteen ja liiketalouden tiedekunta',
    },
    description: {
      en: 'One of the “strong faculties” that HTRIC combines.',
      nl: 'Een van de ‘sterke faculteiten’ die HTRIC verenigt.',
      de: 'Eine der „starken Fakultäten“, die HTRIC vereint.',
      fi: 'Yksi HTRICin yhdistämistä ”vahvoista tiedekunnista”.',
    },
    note: {
      en: 'The text does not name their university.',
      nl: 'De tekst noemt hun universiteit niet.',
      de: 'Der Text nennt ihre Universität nicht.',
      fi: 'Teksti ei nimeä niiden yliopistoa.',
    },
    kind: 'knowledge-institution',
    citations: [
      {
        source: 'nom-northern-netherlands',
        quote: 'Behavioral & Social Sciences, Economics & Business Administration',
        section: 'Startups and other companies in the health sector thrive in the northern Netherlands climate.',
      },
      {
        source: 'nom-northern-netherlands',
        quote: 'unique combination of the strong faculties of Science',
        section: 'Startups and other companies in the health sector thrive in the northern Netherlands climate.',
        fields: ['kind', 'description'],
      },
    ],
    editorial: ['name', 'kind', 'description', 'note'],
  },
  'htric-faculty-science-and-engineering': {
    id: 'htric-faculty-science-and-engineering',
    name: {
      en: 'Faculty of Science & Engineering',
      nl: 'Faculteit Natuurwetenschappen en Techniek',
      de: 'Fakultät für Natur- und Ingenieurwissenschaften',
      fi: 'Luonnontieteiden ja tekniikan tiedekunta',
    },
    description: {
      en: 'One of the “strong faculties” that HTRIC combines.',
      nl: 'Een van de ‘sterke faculteiten’ die HTRIC verenigt.',
      de: 'Eine der „starken Fakultäten“, die HTRIC vereint.',
      fi: 'Yksi HTRICin yhdistämistä ”vahvoista tiedekunnista”.',
    },
    note: {
      en: 'The text does not name their university.',
      nl: 'De tekst noemt hun universiteit niet.',
      de: 'Der Text nennt ihre Universität nicht.',
      fi: 'Teksti ei nimeä niiden yliopistoa.',
    },
    kind: 'knowledge-institution',
    citations: [
      {
        source: 'nom-northern-netherlands',
        quote: 'strong faculties of Science & Engineering',
        section: 'Startups and other companies in the health sector thrive in the northern Netherlands climate.',
      },
      {
        source: 'nom-northern-netherlands',
        quote: 'unique combination of the strong faculties of Science',
        section: 'Startups and other companies in the health sector thrive in the northern Netherlands climate.',
        fields: ['description'],
      },
    ],
    editorial: ['name', 'kind', 'description', 'note'],
  },
});
