import type { Concept } from '../../../model/types.generated.js';
import { defineRecords } from '../../define-records.js';

/** The themes of programs. */
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
    label: { en: 'Labour market', nl: 'Arbeidsmarkt', de: 'Arbeitsmarkt', fi: 'Työmarkkinat' },
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
    label: { en: 'Control over one’s own life', nl: 'Eigen regie', de: 'Selbstbestimmung', fi: 'Oman elämän hallinta' },
    description: {
      en: 'Staying in control of one’s own life for as long as possible.',
      nl: 'Zo lang mogelijk zelf de regie over het eigen leven houden.',
      de: 'So lange wie möglich selbst über das eigene Leben bestimmen.',
      fi: 'Oman elämän hallinta mahdollisimman pitkään.',
    },
    network: 'health-hub-utrecht',
    citations: [
      {
        source: 'province-utrecht-health-hub',
        quote: 'Het zo lang mogelijk zelf regie houden',
        section: 'Health Hub Academy',
      },
    ],
    editorial: ['scheme', 'label.en', 'label.de', 'label.fi', 'description', 'label.nl'],
  },
  'theme-self-direction-physical': {
    id: 'theme-self-direction-physical',
    scheme: 'theme',
    label: {
      en: 'Control over one’s physical life',
      nl: 'Eigen regie op fysiek vlak',
      de: 'Selbstbestimmung im körperlichen Bereich',
      fi: 'Oman elämän hallinta fyysisesti',
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
      en: 'Control over one’s mental life',
      nl: 'Eigen regie op mentaal vlak',
      de: 'Selbstbestimmung im mentalen Bereich',
      fi: 'Oman elämän hallinta henkisesti',
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
      en: 'Control over one’s life in society',
      nl: 'Eigen regie op maatschappelijk vlak',
      de: 'Selbstbestimmung im gesellschaftlichen Bereich',
      fi: 'Oman elämän hallinta yhteiskunnassa',
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
      en: 'Control over one’s social life',
      nl: 'Eigen regie op sociaal vlak',
      de: 'Selbstbestimmung im sozialen Bereich',
      fi: 'Oman elämän hallinta sosiaalisesti',
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
