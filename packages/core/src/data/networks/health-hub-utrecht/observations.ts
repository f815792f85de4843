import type { Observation } from '../../../model/types.generated.js';
import { defineRecords } from '../../define-records.js';

/** The observations of the documents. Partners and founding members are two facts, and both are recorded. */
export const observations = defineRecords<Observation>()({
  'hhu-partners-over-30': {
    id: 'hhu-partners-over-30',
    subject: 'health-hub-utrecht',
    property: 'property-partners',
    quantity: { value: 30, qualifier: 'over' },
    note: {
      en: 'Given as current by an undated text, for a network that was growing. Partners, not founding members.',
      nl: 'Door een ongedateerde tekst als actueel genoemd, voor een groeiend netwerk. Partners, geen oprichtende leden.',
      de: 'In einem undatierten Text als aktuell genannt, für ein wachsendes Netzwerk. Partner, nicht Gründungsmitglieder.',
      fi: 'Päiväämätön teksti ilmoittaa luvun ajantasaisena, ja verkosto oli kasvussa. Kumppaneita, ei perustajajäseniä.',
    },
    citations: [
      { source: 'upgraded-finland-netherlands', quote: 'currently consists of over 30 partners' },
      {
        source: 'upgraded-finland-netherlands',
        quote: 'The growing network organization currently consists of',
        fields: ['note'],
      },
    ],
    editorial: ['note'],
  },
  'hhu-founding-members-30': {
    id: 'hhu-founding-members-30',
    subject: 'health-hub-utrecht',
    property: 'property-founding-members',
    quantity: { value: 30, qualifier: 'exact' },
    note: {
      en: 'Founding members, not partners. The text gives no date and no names.',
      nl: 'Oprichtende leden, geen partners. De tekst geeft geen datum en geen namen.',
      de: 'Gründungsmitglieder, nicht Partner. Der Text nennt weder Datum noch Namen.',
      fi: 'Perustajajäseniä, ei kumppaneita. Tekstissä ei ole päiväystä eikä nimiä.',
    },
    citations: [
      {
        source: 'heart-of-health-hhu',
        quote: 'the thirty founding members of Health Hub Utrecht',
        section: 'Health Hub Utrecht’s Mission',
      },
    ],
    editorial: ['note'],
  },
  'hhu-pillars-6': {
    id: 'hhu-pillars-6',
    subject: 'health-hub-utrecht',
    property: 'property-pillars',
    quantity: { value: 6, qualifier: 'exact' },
    citations: [{ source: 'upgraded-finland-netherlands', quote: 'network organization is built on six pillars' }],
  },
  'hhu-innovation-coalitions-3': {
    id: 'hhu-innovation-coalitions-3',
    subject: 'health-hub-utrecht',
    property: 'property-innovation-coalitions',
    quantity: { value: 3, qualifier: 'exact' },
    citations: [
      {
        source: 'province-utrecht-health-hub',
        quote: 'De drie innovatiecoalities worden versterkt',
        section: 'Health Hub Academy',
      },
      {
        source: 'province-utrecht-health-hub',
        quote: 'drie grote uitdagingen (innovatiecoalities) samen aan te pakken',
        section: 'Coalities',
      },
    ],
  },
  'hhu-main-prevention-programs-4': {
    id: 'hhu-main-prevention-programs-4',
    subject: 'transition-prevention-in-all-policies',
    property: 'property-main-prevention-programs',
    quantity: { value: 4, qualifier: 'exact' },
    note: {
      en: 'In development at the time of the text.',
      nl: 'In ontwikkeling toen de tekst werd geschreven.',
      de: 'Zur Zeit des Textes in Entwicklung.',
      fi: 'Kehitteillä tekstin kirjoitusaikaan.',
    },
    citations: [
      {
        source: 'heart-of-health-hhu',
        quote: 'Therefore 4 main programs are being developed',
        section: 'Key Transition Programs',
      },
    ],
    editorial: ['note'],
  },
  'people-live-5-years-longer-by-2040': {
    id: 'people-live-5-years-longer-by-2040',
    subject: 'people-in-general',
    property: 'property-longer-life',
    quantity: { value: 5, qualifier: 'exact', unit: 'year' },
    asOf: '2040',
    note: {
      en: 'An expectation. The text does not say who expects it, or compared with when.',
      nl: 'Een verwachting. De tekst zegt niet van wie, en niet vergeleken met wanneer.',
      de: 'Eine Erwartung. Der Text sagt nicht, wer sie hegt und mit welchem Zeitpunkt verglichen wird.',
      fi: 'Odotus. Teksti ei kerro, kenen odotus on kyseessä tai mihin ajankohtaan verrataan.',
    },
    citations: [
      {
        source: 'heart-of-health-hhu',
        quote: 'expected to live five years longer by 2040',
        section: 'All relevant domains included',
      },
    ],
    editorial: ['note'],
  },
});
