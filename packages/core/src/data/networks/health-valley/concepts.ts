import type { Concept } from '../../../model/types.generated.js';
import { defineRecords } from '../../define-records.js';

/** The themes, partners and target groups of Health Valley's work abroad. */
export const concepts = defineRecords<Concept>()({
  'theme-medtech': {
    id: 'theme-medtech',
    scheme: 'theme',
    label: { en: 'Medtech', nl: 'Medtech', de: 'Medtech', fi: 'Medtech' },
    network: 'health-valley',
    citations: [
      {
        source: 'health-valley-annual-report-2019',
        quote: 'matchingsgesprekken rond Medtech, Digital Health en Medical',
        section: 'Internationaal staan we steeds meer op de kaart',
      },
    ],
    editorial: ['scheme', 'label.en', 'label.de', 'label.fi'],
  },
  'theme-digital-health': {
    id: 'theme-digital-health',
    scheme: 'theme',
    label: {
      en: 'Digital health',
      nl: 'Digital Health',
      de: 'Digital Health',
      fi: 'Digitaalinen terveys',
    },
    network: 'health-valley',
    citations: [
      {
        source: 'health-valley-annual-report-2019',
        quote: 'Medtech, Digital Health en Medical Devices',
        section: 'Internationaal staan we steeds meer op de kaart',
      },
    ],
    editorial: ['scheme', 'label.en', 'label.de', 'label.fi'],
  },
  'theme-medical-devices': {
    id: 'theme-medical-devices',
    scheme: 'theme',
    label: {
      en: 'Medical devices',
      nl: 'Medical Devices',
      de: 'Medizinprodukte',
      fi: 'Lääkinnälliset laitteet',
    },
    network: 'health-valley',
    citations: [
      {
        source: 'health-valley-annual-report-2019',
        quote: 'Medtech, Digital Health en Medical Devices',
        section: 'Internationaal staan we steeds meer op de kaart',
      },
    ],
    editorial: ['scheme', 'label.en', 'label.de', 'label.fi'],
  },
  'theme-ambient-assisted-living': {
    id: 'theme-ambient-assisted-living',
    scheme: 'theme',
    label: {
      en: 'Ambient assisted living',
      nl: 'Ambient assisted living',
      de: 'Ambient Assisted Living',
      fi: 'Älykäs avustettu asuminen',
    },
    network: 'health-valley',
    citations: [
      {
        source: 'health-valley-annual-report-2019',
        quote: 'vooral op ambient assisted living-initiatieven',
        section: 'Drie dagen in 2020',
      },
    ],
    editorial: ['scheme', 'label.en', 'label.de', 'label.fi'],
  },
  'theme-internationalization': {
    id: 'theme-internationalization',
    scheme: 'theme',
    label: {
      en: 'Internationalisation',
      nl: 'Internationalisering',
      de: 'Internationalisierung',
      fi: 'Kansainvälistyminen',
    },
    description: {
      en: 'Health Valley has an agenda for it, on which Germany is an important country.',
      nl: 'Health Valley heeft er een agenda voor, met Duitsland als belangrijk land.',
      de: 'Health Valley hat dafür eine Agenda, auf der Deutschland ein wichtiges Land ist.',
      fi: 'Health Valleylla on sitä varten ohjelma, jossa Saksa on tärkeä maa.',
    },
    network: 'health-valley',
    citations: [
      {
        source: 'health-valley-annual-report-2019',
        quote: 'innovatiemanager internationalisering',
        section: 'Internationaal staan we steeds meer op de kaart',
      },
      {
        source: 'health-valley-annual-report-2019',
        quote: 'internationaliseringsagenda van Health Valley',
        section: 'Zorg Verbindt',
        fields: ['description'],
      },
      {
        source: 'health-valley-annual-report-2019',
        quote: 'Duitsland is een belangrijk land',
        section: 'Zorg Verbindt',
        fields: ['description'],
      },
    ],
    editorial: ['scheme', 'label.en', 'label.de', 'label.fi', 'description'],
  },
  'theme-european-subsidy-programs': {
    id: 'theme-european-subsidy-programs',
    scheme: 'theme',
    label: {
      en: 'European subsidy programmes',
      nl: 'Europese subsidieprogramma’s',
      de: 'Europäische Förderprogramme',
      fi: 'Eurooppalaiset rahoitusohjelmat',
    },
    network: 'health-valley',
    citations: [
      {
        source: 'health-valley-annual-report-2019',
        quote: 'om te horen over Europese subsidieprogramma’s',
        section: 'Drie dagen in 2020',
      },
      {
        source: 'health-valley-annual-report-2019',
        quote: 'te koppelen aan Europese subsidieprogramma’s',
        section: 'Internationale ambities',
      },
    ],
    editorial: ['scheme', 'label.en', 'label.de', 'label.fi'],
  },
  'industry-health-sector': {
    id: 'industry-health-sector',
    scheme: 'industry',
    label: { en: 'Health sector', nl: 'Health-sector', de: 'Gesundheitssektor', fi: 'Terveysala' },
    network: 'health-valley',
    citations: [
      {
        source: 'health-valley-annual-report-2019',
        quote: 'partijen uit de Health-sector',
        section: 'Internationaal staan we steeds meer op de kaart',
      },
    ],
    editorial: ['scheme', 'label.en', 'label.de', 'label.fi'],
  },
});
