import type { Source } from '../model/source.js';
import { defineRecords } from './define-records.js';

/** The documents that the seed dataset is read from. */
export const sources = defineRecords<Source>()({
  'upgraded-finland-netherlands': {
    id: 'upgraded-finland-netherlands',
    title: 'Health technology collaboration between Finland and the Netherlands intensifies',
    publisher: 'Upgraded',
    language: 'en',
    url: 'https://www.upgraded.fi/health-technology-collaboration-between-finland-and-the-netherlands-intensifies/',
    writtenAfter: '2018',
    writtenBefore: '2020-11-06',
    datingNote: {
      en: 'The page bears no date. It speaks of a visit in 2018 as past and of 6 November 2020 as a set date.',
      nl: 'De pagina draagt geen datum. Een bezoek in 2018 is voorbij, 6 november 2020 geldt als afgesproken datum.',
      de: 'Die Seite trägt kein Datum. Ein Besuch im Jahr 2018 ist vergangen, der 6. November 2020 ein fester Termin.',
      fi: 'Sivulla ei ole päiväystä. Vuoden 2018 vierailu on jo tehty, ja 6. marraskuuta 2020 on sovittu ajankohta.',
    },
    textFile: '000_c21a0fbe04103bd6.txt',
    citations: [
      {
        source: 'upgraded-finland-netherlands',
        quote: 'Health technology collaboration between Finland and the Netherlands',
        fields: ['title'],
      },
      { source: 'upgraded-finland-netherlands', quote: 'whom they visited in 2018', fields: ['writtenAfter'] },
      { source: 'upgraded-finland-netherlands', quote: 'on 6 November 2020', fields: ['writtenBefore'] },
    ],
    editorial: ['publisher', 'language', 'url', 'datingNote', 'textFile'],
  },
  'province-utrecht-health-hub': {
    id: 'province-utrecht-health-hub',
    title: 'Health Hub Utrecht',
    publisher: 'Province of Utrecht',
    language: 'nl',
    url: 'https://www.provincie-utrecht.nl/onderwerpen/bodem-water-en-milieu/programma-gezonde-leefomgeving/health-hub-utrecht',
    writtenAfter: '2016',
    writtenBefore: '2030',
    datingNote: {
      en: 'The page bears no date. It looks back on a start in 2016 and ahead to 2030.',
      nl: 'De pagina draagt geen datum. De tekst blikt terug op een begin in 2016 en vooruit naar 2030.',
      de: 'Die Seite trägt kein Datum. Der Text blickt auf einen Beginn im Jahr 2016 zurück und auf 2030 voraus.',
      fi: 'Sivulla ei ole päiväystä. Teksti katsoo taaksepäin vuoden 2016 alkuun ja eteenpäin vuoteen 2030.',
    },
    textFile: '002_763720e2de51488b.txt',
    citations: [
      { source: 'province-utrecht-health-hub', quote: 'Health Hub Utrecht', fields: ['title'] },
      {
        source: 'province-utrecht-health-hub',
        quote: 'De Citydeal Health Hub begon in 2016',
        fields: ['writtenAfter'],
      },
      { source: 'province-utrecht-health-hub', quote: 'kunnen we in 2030', fields: ['writtenBefore'] },
    ],
    editorial: ['publisher', 'language', 'url', 'datingNote', 'textFile'],
  },
  'heart-of-health-hhu': {
    id: 'heart-of-health-hhu',
    title: 'Health Hub Utrecht: a healthy, happy life for all',
    publisher: 'Heart of Health',
    language: 'en',
    url: 'https://heartofhealth.com/story/health-hub-utrecht/',
    writtenBefore: '2040',
    datingNote: {
      en: 'The page bears no date. It looks ahead to 2040 and speaks of a new cabinet without saying which.',
      nl: 'De pagina draagt geen datum. De tekst kijkt vooruit naar 2040 en spreekt van een nieuw kabinet, zonder te zeggen welk.',
      de: 'Die Seite trägt kein Datum. Der Text blickt auf 2040 voraus und spricht von einem neuen Kabinett, ohne zu sagen, welchem.',
      fi: 'Sivulla ei ole päiväystä. Teksti katsoo eteenpäin vuoteen 2040 ja puhuu uudesta hallituksesta kertomatta, mistä.',
    },
    textFile: '003_9135a7d10c686f6c.txt',
    citations: [
      { source: 'heart-of-health-hhu', quote: 'a healthy, happy life for all', fields: ['title'] },
      {
        source: 'heart-of-health-hhu',
        quote: 'live five years longer by 2040',
        section: 'All relevant domains included',
        fields: ['writtenBefore'],
      },
    ],
    editorial: ['publisher', 'language', 'url', 'datingNote', 'textFile'],
  },
  'nom-northern-netherlands': {
    id: 'nom-northern-netherlands',
    title: 'Health sector in northern Netherlands: unique in cohesion',
    publisher: 'Investment and Development Agency for the Northern Netherlands (NOM)',
    language: 'en',
    url: 'https://www.nvnom.com/nom50years/subject/healthy-living/health-sector-in-the-northern-netherlands-unique-in-the-coherence/',
    datingNote: {
      en: 'The page bears no date, and nothing in the text says before or after when it was written.',
      nl: 'De pagina draagt geen datum, en niets in de tekst zegt voor of na welk moment ze is geschreven.',
      de: 'Die Seite trägt kein Datum, und nichts im Text sagt, vor oder nach welchem Zeitpunkt er geschrieben wurde.',
      fi: 'Sivulla ei ole päiväystä, eikä mikään tekstissä kerro, mitä ennen tai minkä jälkeen se on kirjoitettu.',
    },
    textFile: '001_5791d213b949fd5a.txt',
    citations: [
      {
        source: 'nom-northern-netherlands',
        quote: 'Health sector in northern Netherlands: unique in cohesion',
        fields: ['title'],
      },
    ],
    editorial: ['publisher', 'language', 'url', 'datingNote', 'textFile'],
  },
  'health-valley-annual-report-2019': {
    id: 'health-valley-annual-report-2019',
    title: 'Health International',
    publisher: 'Health Valley',
    language: 'nl',
    url: 'https://www.healthvalley.nl/jaarverslagen/2019/health-international/',
    writtenAfter: '2019-03',
    writtenBefore: '2020',
    datingNote: {
      en: 'A page of the annual report over 2019, without a date of its own. It looks back on an event in March and ahead to early 2020; that this March was in 2019 follows from the report.',
      nl: 'Een pagina van het jaarverslag over 2019, zonder eigen datum. De tekst blikt terug op een evenement in maart en vooruit naar begin 2020; dat die maart in 2019 viel, volgt uit het verslag.',
      de: 'Eine Seite des Jahresberichts über 2019, ohne eigenes Datum. Der Text blickt auf eine Veranstaltung im März zurück und auf Anfang 2020 voraus; dass es der März 2019 war, folgt aus dem Bericht.',
      fi: 'Vuoden 2019 vuosikertomuksen sivu, jolla ei ole omaa päiväystä. Teksti katsoo taaksepäin maaliskuun tapahtumaan ja eteenpäin vuoden 2020 alkuun; että maaliskuu oli vuoden 2019, käy ilmi kertomuksesta.',
    },
    textFile: '004_50b7299bfee48d70.txt',
    citations: [
      { source: 'health-valley-annual-report-2019', quote: 'Health International', fields: ['title'] },
      {
        source: 'health-valley-annual-report-2019',
        quote: 'Deel het Health Valley Jaarverslag',
        fields: ['publisher'],
      },
      {
        source: 'health-valley-annual-report-2019',
        quote: 'Het werden er in maart uiteindelijk 220',
        section: 'Internationaal staan we steeds meer op de kaart',
        fields: ['writtenAfter'],
      },
      {
        source: 'health-valley-annual-report-2019',
        quote: 'Ook in 2019 zijn nieuwe buitenlandse netwerken',
        section: 'Internationaal staan we steeds meer op de kaart',
        fields: ['writtenAfter'],
      },
      {
        source: 'health-valley-annual-report-2019',
        quote: 'stopt begin 2020',
        section: 'Stevig fundament',
        fields: ['writtenBefore'],
      },
    ],
    editorial: ['language', 'url', 'datingNote', 'textFile'],
  },
});
