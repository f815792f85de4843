import type { Concept } from '../../../model/records/concept.js';
import { defineRecords } from '../../define-records.js';

/** What programs are about. */
export const themes = defineRecords<Concept>()({
  'theme-prevention': {
    id: 'theme-prevention',
    scheme: 'theme',
    label: { en: 'Prevention', nl: 'Preventie', de: 'Prävention', fi: 'Ennaltaehkäisy' },
    network: 'health-hub-utrecht',
    citations: [
      { source: 'province-utrecht-health-hub', quote: 'samen in te zetten op preventie' },
      { source: 'upgraded-finland-netherlands', quote: 'working coalitions around ‘neighborhood focused prevention’' },
      {
        source: 'heart-of-health-hhu',
        quote: 'first focal point is prevention in all policies',
        section: 'Key Transition Programs',
      },
    ],
    editorial: ['scheme', 'label.de', 'label.fi'],
  },
  'theme-digital-health-technology': {
    id: 'theme-digital-health-technology',
    scheme: 'theme',
    label: {
      en: 'Digital health technology',
      nl: 'Digitale gezondheidstechnologie',
      de: 'Digitale Gesundheitstechnologie',
      fi: 'Digitaalinen terveysteknologia',
    },
    network: 'health-hub-utrecht',
    citations: [
      { source: 'province-utrecht-health-hub', quote: 'preventie, innovatie in digitale gezondheidstechnologie' },
    ],
    editorial: ['scheme', 'label.en', 'label.de', 'label.fi'],
  },
  'theme-labor-market': {
    id: 'theme-labor-market',
    scheme: 'theme',
    label: { en: 'Labor market', nl: 'Arbeidsmarkt', de: 'Arbeitsmarkt', fi: 'Työmarkkinat' },
    network: 'health-hub-utrecht',
    citations: [
      { source: 'province-utrecht-health-hub', quote: 'een aanpak op het arbeidsmarktvraagstuk' },
      { source: 'upgraded-finland-netherlands', quote: '‘job market attractiveness’' },
      {
        source: 'heart-of-health-hhu',
        quote: 'a vital and more attractive labour market for',
        section: 'Key Transition Programs',
      },
    ],
    editorial: ['scheme', 'label'],
  },
  'theme-healthy-urban-living': {
    id: 'theme-healthy-urban-living',
    scheme: 'theme',
    label: {
      en: 'Healthy urban living',
      nl: 'Gezond stedelijk leven',
      de: 'Gesundes Leben in der Stadt',
      fi: 'Terveellinen kaupunkielämä',
    },
    network: 'health-hub-utrecht',
    citations: [
      {
        source: 'heart-of-health-hhu',
        quote: 'knowledge and expertise in healthy urban living',
        section: 'All relevant domains included',
      },
      {
        source: 'province-utrecht-health-hub',
        quote: 'positionering van de regio Utrecht op gezond stedelijk',
        section: 'Coalities',
      },
    ],
    editorial: ['scheme', 'label.de', 'label.fi'],
  },
  'theme-self-direction': {
    id: 'theme-self-direction',
    scheme: 'theme',
    label: { en: 'Self-direction', nl: 'Zelf regie houden', de: 'Eigenregie', fi: 'Oman elämän ohjaaminen' },
    description: {
      en: 'Staying in charge of one’s own life for as long as possible.',
      nl: 'Zo lang mogelijk zelf het eigen leven blijven sturen.',
      de: 'Das eigene Leben so lange wie möglich selbst gestalten.',
      fi: 'Oman elämän pitäminen omissa käsissä mahdollisimman pitkään.',
    },
    network: 'health-hub-utrecht',
    citations: [
      {
        source: 'province-utrecht-health-hub',
        quote: 'Het zo lang mogelijk zelf regie houden',
        section: 'Health Hub Academy',
      },
    ],
    editorial: ['scheme', 'label.en', 'label.de', 'label.fi', 'description'],
  },
  'theme-self-direction-physical': {
    id: 'theme-self-direction-physical',
    scheme: 'theme',
    label: {
      en: 'Physical self-direction',
      nl: 'Regie op fysiek vlak',
      de: 'Eigenregie im körperlichen Bereich',
      fi: 'Oman elämän ohjaaminen fyysisesti',
    },
    broader: 'theme-self-direction',
    network: 'health-hub-utrecht',
    citations: [
      {
        source: 'province-utrecht-health-hub',
        quote: 'op fysiek, mentaal, maatschappelijk en sociaal vlak',
        section: 'Health Hub Academy',
      },
    ],
    editorial: ['scheme', 'label'],
  },
  'theme-self-direction-mental': {
    id: 'theme-self-direction-mental',
    scheme: 'theme',
    label: {
      en: 'Mental self-direction',
      nl: 'Regie op mentaal vlak',
      de: 'Eigenregie im mentalen Bereich',
      fi: 'Oman elämän ohjaaminen henkisesti',
    },
    broader: 'theme-self-direction',
    network: 'health-hub-utrecht',
    citations: [
      {
        source: 'province-utrecht-health-hub',
        quote: 'op fysiek, mentaal, maatschappelijk en sociaal vlak',
        section: 'Health Hub Academy',
      },
    ],
    editorial: ['scheme', 'label'],
  },
  'theme-self-direction-societal': {
    id: 'theme-self-direction-societal',
    scheme: 'theme',
    label: {
      en: 'Societal self-direction',
      nl: 'Regie op maatschappelijk vlak',
      de: 'Eigenregie im gesellschaftlichen Bereich',
      fi: 'Oman elämän ohjaaminen yhteiskunnallisesti',
    },
    broader: 'theme-self-direction',
    network: 'health-hub-utrecht',
    citations: [
      {
        source: 'province-utrecht-health-hub',
        quote: 'op fysiek, mentaal, maatschappelijk en sociaal vlak',
        section: 'Health Hub Academy',
      },
    ],
    editorial: ['scheme', 'label'],
  },
  'theme-self-direction-social': {
    id: 'theme-self-direction-social',
    scheme: 'theme',
    label: {
      en: 'Social self-direction',
      nl: 'Regie op sociaal vlak',
      de: 'Eigenregie im sozialen Bereich',
      fi: 'Oman elämän ohjaaminen sosiaalisesti',
    },
    broader: 'theme-self-direction',
    network: 'health-hub-utrecht',
    citations: [
      {
        source: 'province-utrecht-health-hub',
        quote: 'op fysiek, mentaal, maatschappelijk en sociaal vlak',
        section: 'Health Hub Academy',
      },
    ],
    editorial: ['scheme', 'label'],
  },
});
