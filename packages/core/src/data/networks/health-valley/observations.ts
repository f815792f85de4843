import type { Observation } from '../../../model/types.generated.js';
import { defineRecords } from '../../define-records.js';

/** The observations of the report. Expected and actual numbers are two facts, and both are recorded. */
export const observations = defineRecords<Observation>()({
  'hv-event-2019-parties-hoped-for-70': {
    id: 'hv-event-2019-parties-hoped-for-70',
    subject: 'health-valley-event-international-2019',
    property: 'property-parties-hoped-for',
    quantity: { value: 70, qualifier: 'exact' },
    asOf: '2019-03',
    note: {
      en: 'Not an outcome: with this number of parties from the health sector Health Valley’s innovation manager would already have been satisfied. In the end 220 came.',
      nl: 'Geen uitkomst: met dit aantal partijen uit de health-sector was de innovatiemanager van Health Valley al tevreden geweest. Uiteindelijk kwamen er 220.',
      de: 'Kein Ergebnis: Mit dieser Zahl von Akteuren aus dem Gesundheitssektor wäre der Innovationsmanager von Health Valley schon zufrieden gewesen. Am Ende kamen 220.',
      fi: 'Ei toteuma: tähän määrään terveysalan toimijoita Health Valleyn innovaatiopäällikkö olisi ollut jo tyytyväinen. Lopulta tuli 220.',
    },
    citations: [
      {
        source: 'health-valley-annual-report-2019',
        quote: 'Met zeventig partijen uit de Health-sector op het',
        section: 'Internationaal staan we steeds meer op de kaart',
      },
      {
        source: 'health-valley-annual-report-2019',
        quote: 'was Haze al tevreden geweest',
        section: 'Internationaal staan we steeds meer op de kaart',
        fields: ['note'],
      },
      {
        source: 'health-valley-annual-report-2019',
        quote: 'Het werden er in maart uiteindelijk 220',
        section: 'Internationaal staan we steeds meer op de kaart',
        fields: ['asOf', 'note'],
      },
    ],
    editorial: ['property', 'asOf', 'note'],
  },
  'hv-event-2019-parties-220': {
    id: 'hv-event-2019-parties-220',
    subject: 'health-valley-event-international-2019',
    property: 'property-participating-parties',
    quantity: { value: 220, qualifier: 'exact' },
    asOf: '2019-03',
    note: {
      en: 'The number that came, as Health Valley’s innovation manager gives it: parties, not persons. The report says “in March”; the year is that of the report.',
      nl: 'Het aantal dat kwam, volgens de innovatiemanager van Health Valley: partijen, geen personen. Het verslag zegt ‘in maart’; het jaar is dat van het verslag.',
      de: 'Die Zahl derer, die kamen, nach Angabe des Innovationsmanagers von Health Valley: Akteure, nicht Personen. Der Bericht sagt „im März“; das Jahr ist das des Berichts.',
      fi: 'Saapuneiden määrä Health Valleyn innovaatiopäällikön mukaan: toimijoita, ei henkilöitä. Kertomus sanoo ”maaliskuussa”; vuosi on kertomuksen vuosi.',
    },
    citations: [
      {
        source: 'health-valley-annual-report-2019',
        quote: 'Het werden er in maart uiteindelijk 220',
        section: 'Internationaal staan we steeds meer op de kaart',
      },
      {
        source: 'health-valley-annual-report-2019',
        quote: 'Met zeventig partijen uit de Health-sector op het',
        section: 'Internationaal staan we steeds meer op de kaart',
        fields: ['subject', 'property', 'note'],
      },
    ],
    editorial: ['asOf', 'note'],
  },
  'hv-event-2019-countries-over-10': {
    id: 'hv-event-2019-countries-over-10',
    subject: 'health-valley-event-international-2019',
    property: 'property-countries-of-network-regions',
    quantity: { value: 10, qualifier: 'over' },
    asOf: '2019-03',
    note: {
      en: 'As far away as Singapore; the report names no other of these countries.',
      nl: 'Tot aan Singapore toe; de andere landen noemt het verslag niet.',
      de: 'Bis hin zu Singapur; die anderen Länder nennt der Bericht nicht.',
      fi: 'Aina Singaporea myöten; muita maita kertomus ei nimeä.',
    },
    citations: [
      {
        source: 'health-valley-annual-report-2019',
        quote: 'netwerkregio’s kwamen uit meer dan tien landen',
        section: 'Internationaal staan we steeds meer op de kaart',
      },
      {
        source: 'health-valley-annual-report-2019',
        quote: 'meer dan tien landen, tot aan Singapore toe',
        section: 'Internationaal staan we steeds meer op de kaart',
        fields: ['note'],
      },
      {
        source: 'health-valley-annual-report-2019',
        quote: 'Het werden er in maart uiteindelijk 220',
        section: 'Internationaal staan we steeds meer op de kaart',
        fields: ['asOf'],
      },
    ],
    editorial: ['asOf', 'note'],
  },
  'hv-event-2019-matching-talks-110': {
    id: 'hv-event-2019-matching-talks-110',
    subject: 'health-valley-event-international-2019',
    property: 'property-matching-talks',
    quantity: { value: 110, qualifier: 'exact' },
    asOf: '2019-03',
    note: {
      en: 'On medtech, digital health and medical devices.',
      nl: 'Rond medtech, digital health en medical devices.',
      de: 'Zu Medtech, Digital Health und Medizinprodukten.',
      fi: 'Aiheina medtech, digitaalinen terveys ja lääkinnälliset laitteet.',
    },
    citations: [
      {
        source: 'health-valley-annual-report-2019',
        quote: 'Er zijn 110 matchingsgesprekken rond Medtech',
        section: 'Internationaal staan we steeds meer op de kaart',
      },
      {
        source: 'health-valley-annual-report-2019',
        quote: 'matchingsgesprekken rond Medtech, Digital Health en Medical Devices',
        section: 'Internationaal staan we steeds meer op de kaart',
        fields: ['note'],
      },
      {
        source: 'health-valley-annual-report-2019',
        quote: 'Het werden er in maart uiteindelijk 220',
        section: 'Internationaal staan we steeds meer op de kaart',
        fields: ['asOf'],
      },
    ],
    editorial: ['asOf', 'note'],
  },
  'hv-event-2020-days-3': {
    id: 'hv-event-2020-days-3',
    subject: 'health-valley-event-2020',
    property: 'property-duration',
    quantity: { value: 3, qualifier: 'exact', unit: 'day' },
    asOf: '2020',
    note: {
      en: 'Planned at the time of the report.',
      nl: 'Gepland toen het verslag werd geschreven.',
      de: 'Zur Zeit des Berichts geplant.',
      fi: 'Suunnitelma kertomuksen kirjoitusaikaan.',
    },
    citations: [
      {
        source: 'health-valley-annual-report-2019',
        quote: 'duurt het Health Valley Event in 2020 drie',
        section: 'Drie dagen in 2020',
      },
      {
        source: 'health-valley-annual-report-2019',
        quote: 'Health Valley Event in 2020 drie dagen',
        section: 'Drie dagen in 2020',
        fields: ['quantity'],
      },
    ],
    editorial: ['note'],
  },
  'haze-visits-to-belgium-about-6': {
    id: 'haze-visits-to-belgium-about-6',
    subject: 'link-haze-visits-belgium',
    property: 'property-visits-a-year',
    quantity: { value: 6, qualifier: 'about' },
    asOf: '2019',
    note: {
      en: 'Victor Haze’s own visits to Belgium.',
      nl: 'De bezoeken van Victor Haze aan België.',
      de: 'Besuche von Victor Haze in Belgien.',
      fi: 'Victor Hazen vierailuja Belgiaan.',
    },
    citations: [
      {
        source: 'health-valley-annual-report-2019',
        quote: 'Zo’n zes keer per jaar is hij in',
        section: 'Drie dagen in 2020',
      },
      {
        source: 'health-valley-annual-report-2019',
        quote: 'zes keer per jaar is hij in België',
        section: 'Drie dagen in 2020',
        fields: ['subject'],
      },
    ],
    editorial: ['note', 'asOf'],
  },
});
