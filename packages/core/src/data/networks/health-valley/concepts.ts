import type { Concept } from '../../../model/concept.js';
import { defineRecords } from '../../define-records.js';

/** What Health Valley works on abroad, with whom and for whom. */
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
      en: 'Internationalization',
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
      en: 'European subsidy programs',
      nl: 'Europese subsidieprogramma’s',
      de: 'Europäische Förderprogramme',
      fi: 'Eurooppalaiset tukiohjelmat',
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
  'actor-start-ups-and-scale-ups': {
    id: 'actor-start-ups-and-scale-ups',
    scheme: 'actor-group',
    label: {
      en: 'Start-ups and scale-ups',
      nl: 'Start-ups en scale-ups',
      de: 'Start-ups und Scale-ups',
      fi: 'Startup- ja kasvuyritykset',
    },
    description: {
      en: 'They pitched at the first Health Valley Event International.',
      nl: 'Zij hielden pitches op het eerste Health Valley Event International.',
      de: 'Sie hielten Pitches auf dem ersten Health Valley Event International.',
      fi: 'Ne pitchasivat ensimmäisessä Health Valley Event International -tapahtumassa.',
    },
    network: 'health-valley',
    citations: [
      {
        source: 'health-valley-annual-report-2019',
        quote: 'pitches van start-ups en scale-ups',
        section: 'Internationaal staan we steeds meer op de kaart',
      },
    ],
    editorial: ['scheme', 'label.en', 'label.de', 'label.fi', 'description'],
  },
  'actor-network-regions': {
    id: 'actor-network-regions',
    scheme: 'actor-group',
    label: { en: 'Network regions', nl: 'Netwerkregio’s', de: 'Netzwerkregionen', fi: 'Verkostoalueet' },
    description: {
      en: 'They came from more than ten countries to the first Health Valley Event International; more of them are expected in 2020.',
      nl: 'Ze kwamen uit meer dan tien landen naar het eerste Health Valley Event International; in 2020 worden er meer verwacht.',
      de: 'Sie kamen aus mehr als zehn Ländern zum ersten Health Valley Event International; 2020 werden mehr erwartet.',
      fi: 'Ne saapuivat yli kymmenestä maasta ensimmäiseen Health Valley Event International -tapahtumaan; vuonna 2020 niitä odotetaan lisää.',
    },
    network: 'health-valley',
    citations: [
      {
        source: 'health-valley-annual-report-2019',
        quote: 'netwerkregio’s kwamen uit meer dan tien landen',
        section: 'Internationaal staan we steeds meer op de kaart',
      },
      {
        source: 'health-valley-annual-report-2019',
        quote: 'Victor verwacht meer netwerkregio’s op het event',
        section: 'Drie dagen in 2020',
        fields: ['description'],
      },
    ],
    editorial: ['scheme', 'label.en', 'label.de', 'label.fi', 'description'],
  },
  'actor-european-health-networks': {
    id: 'actor-european-health-networks',
    scheme: 'actor-group',
    label: {
      en: 'European health networks',
      nl: 'Europese Health-netwerken',
      de: 'Europäische Gesundheitsnetzwerke',
      fi: 'Eurooppalaiset terveysverkostot',
    },
    description: {
      en: 'The annual report’s interviewee meets them in Brussels and expects them, for instance, at the event in 2020.',
      nl: 'De geïnterviewde in het jaarverslag ontmoet ze in Brussel en verwacht hen bijvoorbeeld op het evenement in 2020.',
      de: 'Die im Jahresbericht befragte Person trifft sie in Brüssel und erwartet sie zum Beispiel auf der Veranstaltung 2020.',
      fi: 'Vuosikertomuksen haastateltava tapaa niitä Brysselissä ja odottaa esimerkiksi niitä vuoden 2020 tapahtumaan.',
    },
    network: 'health-valley',
    citations: [
      {
        source: 'health-valley-annual-report-2019',
        quote: 'Europese Health-netwerken die hij ontmoet in Brussel',
        section: 'Drie dagen in 2020',
      },
    ],
    editorial: ['scheme', 'label.en', 'label.de', 'label.fi', 'description'],
  },
  'target-health-valley-partners': {
    id: 'target-health-valley-partners',
    scheme: 'target-group',
    label: {
      en: 'Health Valley partners',
      nl: 'Health Valley-partners',
      de: 'Health-Valley-Partner',
      fi: 'Health Valleyn kumppanit',
    },
    network: 'health-valley',
    citations: [
      {
        source: 'health-valley-annual-report-2019',
        quote: 'Health Valley-partners actiever worden gewezen',
        section: 'Internationale ambities',
      },
    ],
    editorial: ['scheme', 'label.en', 'label.de', 'label.fi'],
  },
  'target-small-and-medium-sized-companies': {
    id: 'target-small-and-medium-sized-companies',
    scheme: 'target-group',
    label: {
      en: 'Small and medium-sized companies',
      nl: 'Mkb-bedrijven',
      de: 'Kleine und mittlere Unternehmen',
      fi: 'Pienet ja keskisuuret yritykset',
    },
    network: 'health-valley',
    citations: [
      {
        source: 'health-valley-annual-report-2019',
        quote: 'veel mogelijkheden voor onze mkb-bedrijven',
        section: 'Internationaal staan we steeds meer op de kaart',
      },
    ],
    editorial: ['scheme', 'label.en', 'label.de', 'label.fi'],
  },
  'target-hv-companies': {
    id: 'target-hv-companies',
    scheme: 'target-group',
    label: { en: 'Companies', nl: 'Bedrijven', de: 'Unternehmen', fi: 'Yritykset' },
    network: 'health-valley',
    citations: [
      {
        source: 'health-valley-annual-report-2019',
        quote: 'waar kansen liggen voor onze bedrijven en zorgorganisaties',
        section: 'Drie dagen in 2020',
      },
    ],
    editorial: ['scheme', 'label.en', 'label.de', 'label.fi'],
  },
  'target-hv-care-organizations': {
    id: 'target-hv-care-organizations',
    scheme: 'target-group',
    label: {
      en: 'Care organizations',
      nl: 'Zorgorganisaties',
      de: 'Organisationen der Gesundheitsversorgung',
      fi: 'Hoito-organisaatiot',
    },
    network: 'health-valley',
    citations: [
      {
        source: 'health-valley-annual-report-2019',
        quote: 'waar kansen liggen voor onze bedrijven en zorgorganisaties',
        section: 'Drie dagen in 2020',
      },
    ],
    editorial: ['scheme', 'label.en', 'label.de', 'label.fi'],
  },
});
