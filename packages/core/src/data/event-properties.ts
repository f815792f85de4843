import type { Concept } from '../model/types.generated.js';
import { defineRecords } from './define-records.js';

/** The properties that count something about events. */
export const eventProperties = defineRecords<Concept>()({
  'property-parties': {
    id: 'property-parties',
    scheme: 'property',
    label: { en: 'parties', nl: 'partijen', de: 'Akteure', fi: 'toimijaa' },
    pluralLabel: { en: 'parties', nl: 'partijen', de: 'Akteure', fi: 'toimijat' },
    description: {
      en: 'Hoped for or come: each narrower property says which.',
      nl: 'Waarop was gehoopt of die er kwamen: elke engere eigenschap zegt welke.',
      de: 'Erhofft oder gekommen: Jede engere Eigenschaft sagt, welche.',
      fi: 'Toivottuja tai saapuneita: kukin suppeampi ominaisuus kertoo, kumpia.',
    },
    citations: [
      {
        source: 'health-valley-annual-report-2019',
        quote: 'Met zeventig partijen uit de Health-sector op het',
        section: 'Internationaal staan we steeds meer op de kaart',
      },
    ],
    editorial: ['scheme', 'label', 'description', 'pluralLabel'],
  },
  'property-parties-hoped-for': {
    id: 'property-parties-hoped-for',
    scheme: 'property',
    label: {
      en: 'parties hoped for',
      nl: 'partijen waarop was gehoopt',
      de: 'erhoffte Akteure',
      fi: 'toivottua toimijaa',
    },
    pluralLabel: {
      en: 'parties hoped for',
      nl: 'partijen waarop was gehoopt',
      de: 'erhoffte Akteure',
      fi: 'toivotut toimijat',
    },
    broader: 'property-parties',
    citations: [
      {
        source: 'health-valley-annual-report-2019',
        quote: 'Met zeventig partijen uit de Health-sector op het',
        section: 'Internationaal staan we steeds meer op de kaart',
      },
    ],
    editorial: ['scheme', 'broader', 'label', 'pluralLabel'],
  },
  'property-participating-parties': {
    id: 'property-participating-parties',
    scheme: 'property',
    label: {
      en: 'participating parties',
      nl: 'deelnemende partijen',
      de: 'teilnehmende Akteure',
      fi: 'osallistunutta toimijaa',
    },
    pluralLabel: {
      en: 'participating parties',
      nl: 'deelnemende partijen',
      de: 'teilnehmende Akteure',
      fi: 'osallistuneet toimijat',
    },
    broader: 'property-parties',
    citations: [
      {
        source: 'health-valley-annual-report-2019',
        quote: 'Het werden er in maart uiteindelijk 220',
        section: 'Internationaal staan we steeds meer op de kaart',
      },
    ],
    editorial: ['scheme', 'broader', 'label', 'pluralLabel'],
  },
  'property-countries-of-network-regions': {
    id: 'property-countries-of-network-regions',
    scheme: 'property',
    label: {
      en: 'countries from which network regions came',
      nl: 'landen waaruit netwerkregio’s kwamen',
      de: 'Herkunftsländer der Netzwerkregionen',
      fi: 'maata, joista verkostoalueita saapui',
    },
    pluralLabel: {
      en: 'countries from which network regions came',
      nl: 'landen waaruit netwerkregio’s kwamen',
      de: 'Herkunftsländer der Netzwerkregionen',
      fi: 'maat, joista verkostoalueita saapui',
    },
    citations: [
      {
        source: 'health-valley-annual-report-2019',
        quote: 'netwerkregio’s kwamen uit meer dan tien landen',
        section: 'Internationaal staan we steeds meer op de kaart',
      },
    ],
    editorial: ['scheme', 'label.en', 'label.de', 'label.fi', 'pluralLabel'],
  },
  'property-matching-talks': {
    id: 'property-matching-talks',
    scheme: 'property',
    label: {
      en: 'matching talks',
      nl: 'matchingsgesprekken',
      de: 'Matching-Gespräche',
      fi: 'kontaktitapaamista',
    },
    pluralLabel: {
      en: 'matching talks',
      nl: 'matchingsgesprekken',
      de: 'Matching-Gespräche',
      fi: 'kontaktitapaamiset',
    },
    citations: [
      {
        source: 'health-valley-annual-report-2019',
        quote: 'Er zijn 110 matchingsgesprekken rond Medtech',
        section: 'Internationaal staan we steeds meer op de kaart',
      },
    ],
    editorial: ['scheme', 'label.en', 'label.de', 'label.fi', 'pluralLabel'],
  },
  'property-visits-a-year': {
    id: 'property-visits-a-year',
    scheme: 'property',
    label: {
      en: 'visits a year',
      nl: 'bezoeken per jaar',
      de: 'Besuche im Jahr',
      fi: 'vierailua vuodessa',
    },
    pluralLabel: { en: 'visits a year', nl: 'bezoeken per jaar', de: 'Besuche im Jahr', fi: 'vierailut vuodessa' },
    citations: [
      {
        source: 'health-valley-annual-report-2019',
        quote: 'zes keer per jaar is hij in België',
        section: 'Drie dagen in 2020',
      },
    ],
    editorial: ['scheme', 'label', 'pluralLabel'],
  },
});
