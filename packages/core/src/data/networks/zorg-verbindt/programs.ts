import type { Program } from '../../../model/types.generated.js';
import { defineRecords } from '../../define-records.js';

/** The subsidy program behind the project, and the idea for a follow-up project. */
export const programs = defineRecords<Program>()({
  'zorg-verbindt-subsidy-program': {
    id: 'zorg-verbindt-subsidy-program',
    name: {
      en: 'European subsidy programme behind Zorg Verbindt',
      nl: 'Europees subsidieprogramma achter Zorg Verbindt',
      de: 'Europäisches Förderprogramm hinter Zorg Verbindt',
      fi: 'Zorg Verbindtin taustalla oleva eurooppalainen rahoitusohjelma',
    },
    kind: 'funding-program',
    description: {
      en: 'Comes to an end.',
      nl: 'Loopt ten einde.',
      de: 'Läuft aus.',
      fi: 'Päättyy.',
    },
    note: {
      en: 'The text gives neither its name nor its dates.',
      nl: 'De tekst geeft geen naam en geen data.',
      de: 'Der Text nennt weder seinen Namen noch Daten.',
      fi: 'Teksti ei kerro sen nimeä eikä ajankohtia.',
    },
    citations: [
      {
        source: 'health-valley-annual-report-2019',
        quote: 'het achterliggende Europese subsidieprogramma ten einde',
        section: 'Stevig fundament',
      },
    ],
    editorial: ['name', 'kind', 'description', 'note'],
  },
  'networks-matchings-and-field-labs': {
    id: 'networks-matchings-and-field-labs',
    name: {
      en: 'Networks, matchings and field labs',
      nl: 'Netwerken, matchings en fieldlabs',
      de: 'Netzwerke, Matchings und Fieldlabs',
      fi: 'Verkostot, kontaktitapaamiset ja kenttälaboratoriot',
    },
    kind: 'project',
    description: {
      en: 'Idea for a new project until 2022, submitted for approval as Zorg Verbindt comes to its end.',
      nl: 'Idee voor een nieuw project tot 2022, ter goedkeuring ingediend nu Zorg Verbindt afloopt.',
      de: 'Idee für ein neues Projekt bis 2022, zur Genehmigung eingereicht, während Zorg Verbindt ausläuft.',
      fi: 'Ajatus uudesta hankkeesta vuoteen 2022, jätetty hyväksyttäväksi Zorg Verbindtin päättyessä.',
    },
    note: {
      en: 'The text says neither by whom nor to whom.',
      nl: 'De tekst zegt niet door wie en bij wie.',
      de: 'Der Text sagt weder, von wem, noch, bei wem.',
      fi: 'Teksti ei kerro, kuka sen jätti ja kenelle.',
    },
    about: ['zorg-verbindt'],
    status: 'proposed',
    endDate: '2022',
    citations: [
      {
        source: 'health-valley-annual-report-2019',
        quote: 'netwerken, matchings en fieldlabs',
        section: 'Stevig fundament',
      },
      {
        source: 'health-valley-annual-report-2019',
        quote: 'Inmiddels is een nieuw projectidee',
        section: 'Stevig fundament',
        fields: ['kind', 'description'],
      },
      {
        source: 'health-valley-annual-report-2019',
        quote: 'tot 2022 ter goedkeuring ingediend',
        section: 'Stevig fundament',
        fields: ['status', 'endDate', 'description'],
      },
    ],
    editorial: ['name.en', 'name.de', 'name.fi', 'description', 'note'],
  },
});
