import type { NetworkEvent } from '../../../model/network-event.js';
import { defineRecords } from '../../define-records.js';

/** The first international event, and what was planned for 2020 when the report was written. */
export const events = defineRecords<NetworkEvent>()({
  'health-valley-event-international-2019': {
    id: 'health-valley-event-international-2019',
    name: {
      en: 'Health Valley Event International',
      nl: 'Health Valley Event International',
      de: 'Health Valley Event International',
      fi: 'Health Valley Event International',
    },
    description: {
      en: 'The first event of this name, with theme sessions, pitches by start-ups and scale-ups, and demonstrations; above all it was about networking. Several networks presented their region. The report also speaks of much international interest in the Health Valley Event and does not say how the two relate, or where they took place.',
      nl: 'Het eerste evenement met deze naam, met themasessies, pitches van start-ups en scale-ups, en demonstraties; vooral ging het om netwerken. Meerdere netwerken stelden hun regio voor. Het verslag spreekt ook van veel internationale belangstelling voor het Health Valley Event en zegt niet hoe de twee zich tot elkaar verhouden of waar ze plaatsvonden.',
      de: 'Die erste Veranstaltung dieses Namens, mit Themensitzungen, Pitches von Start-ups und Scale-ups und Vorführungen; vor allem ging es um das Netzwerken. Mehrere Netzwerke stellten ihre Region vor. Der Bericht spricht auch von großem internationalem Interesse am Health Valley Event und sagt nicht, wie sich beide zueinander verhalten oder wo sie stattfanden.',
      fi: 'Ensimmäinen tämänniminen tapahtuma: teemaistuntoja, startup- ja kasvuyritysten pitchauksia ja esittelyjä; ennen kaikkea kyse oli verkostoitumisesta. Useat verkostot esittelivät alueensa. Kertomus puhuu myös suuresta kansainvälisestä kiinnostuksesta Health Valley Eventiin eikä kerro, miten nämä kaksi liittyvät toisiinsa tai missä ne pidettiin.',
    },
    startDate: '2019-03',
    about: ['health-valley'],
    organizers: ['health-valley'],
    series: 'Health Valley Event International',
    status: 'held',
    citations: [
      {
        source: 'health-valley-annual-report-2019',
        quote: 'op het eerste Health Valley Event International',
        section: 'Internationaal staan we steeds meer op de kaart',
      },
      {
        source: 'health-valley-annual-report-2019',
        quote: 'Het werden er in maart uiteindelijk 220',
        section: 'Internationaal staan we steeds meer op de kaart',
        fields: ['startDate', 'status'],
      },
      {
        source: 'health-valley-annual-report-2019',
        quote: 'thema-sessies, pitches van start-ups en scale-ups, en demonstraties',
        section: 'Internationaal staan we steeds meer op de kaart',
        fields: ['description'],
      },
      {
        source: 'health-valley-annual-report-2019',
        quote: 'Maar het draaide vooral om netwerken',
        section: 'Internationaal staan we steeds meer op de kaart',
        fields: ['description'],
      },
      {
        source: 'health-valley-annual-report-2019',
        quote: 'Meerdere netwerken hebben hun regio gepresenteerd',
        section: 'Internationaal staan we steeds meer op de kaart',
        fields: ['description'],
      },
      {
        source: 'health-valley-annual-report-2019',
        quote: 'internationale belangstelling voor het Health Valley Event',
        section: 'Internationaal staan we steeds meer op de kaart',
        fields: ['description'],
      },
    ],
    editorial: ['about', 'organizers', 'description', 'startDate'],
  },
  'health-valley-event-2020': {
    id: 'health-valley-event-2020',
    name: {
      en: 'Health Valley Event 2020',
      nl: 'Health Valley Event 2020',
      de: 'Health Valley Event 2020',
      fi: 'Health Valley Event 2020',
    },
    description: {
      en: 'To last three days, because of the success of the event before it. The annual report’s interviewee expects more network regions to come, for instance European health networks met in Brussels. A plan at the time of the report.',
      nl: 'Duurt drie dagen, vanwege het succes van het voorgaande evenement. De geïnterviewde in het jaarverslag verwacht meer netwerkregio’s, bijvoorbeeld Europese health-netwerken uit de contacten in Brussel. Een plan toen het verslag werd geschreven.',
      de: 'Soll wegen des Erfolgs der vorigen Veranstaltung drei Tage dauern. Die im Jahresbericht befragte Person erwartet mehr Netzwerkregionen, zum Beispiel europäische Gesundheitsnetzwerke aus Treffen in Brüssel. Zur Zeit des Berichts ein Plan.',
      fi: 'Kestäisi edellisen tapahtuman menestyksen vuoksi kolme päivää. Vuosikertomuksen haastateltava odottaa lisää verkostoalueita, esimerkiksi Brysselissä tapaamiaan eurooppalaisia terveysverkostoja. Suunnitelma kertomuksen kirjoitusaikaan.',
    },
    startDate: '2020',
    about: ['health-valley'],
    organizers: ['health-valley'],
    series: 'Health Valley Event',
    status: 'planned',
    citations: [
      {
        source: 'health-valley-annual-report-2019',
        quote: 'duurt het Health Valley Event in 2020 drie',
        section: 'Drie dagen in 2020',
      },
      {
        source: 'health-valley-annual-report-2019',
        quote: 'Vanwege het succes',
        section: 'Drie dagen in 2020',
        fields: ['description'],
      },
      {
        source: 'health-valley-annual-report-2019',
        quote: 'Victor verwacht meer netwerkregio’s op het event',
        section: 'Drie dagen in 2020',
        fields: ['description'],
      },
      {
        source: 'health-valley-annual-report-2019',
        quote: 'Europese Health-netwerken die hij ontmoet in Brussel',
        section: 'Drie dagen in 2020',
        fields: ['description'],
      },
    ],
    editorial: ['name', 'about', 'organizers', 'series', 'status', 'description'],
  },
  'partner-regions-tour-2020': {
    id: 'partner-regions-tour-2020',
    name: {
      en: 'Tour of the partner regions',
      nl: 'Rondrit langs de partnerregio’s',
      de: 'Rundfahrt durch die Partnerregionen',
      fi: 'Kiertomatka kumppanialueilla',
    },
    description: {
      en: 'The delegations are to be driven around Health Valley’s partner regions Wageningen, Enschede and Oss, as part of the event in 2020. A plan at the time of the report.',
      nl: 'De delegaties zouden bij het evenement in 2020 worden rondgereden langs de partnerregio’s van Health Valley: Wageningen, Enschede en Oss. Een plan toen het verslag werd geschreven.',
      de: 'Die Delegationen sollen bei der Veranstaltung 2020 durch die Partnerregionen von Health Valley gefahren werden: Wageningen, Enschede und Oss. Zur Zeit des Berichts ein Plan.',
      fi: 'Valtuuskunnat on määrä kuljettaa vuoden 2020 tapahtuman yhteydessä Health Valleyn kumppanialueille Wageningeniin, Enschedeen ja Ossiin. Suunnitelma kertomuksen kirjoitusaikaan.',
    },
    startDate: '2020',
    about: ['health-valley'],
    organizers: ['health-valley'],
    status: 'planned',
    citations: [
      {
        source: 'health-valley-annual-report-2019',
        quote: 'We zijn van plan om de delegaties rond',
        section: 'Drie dagen in 2020',
      },
      {
        source: 'health-valley-annual-report-2019',
        quote: 'langs onze partnerregio’s Wageningen, Enschede en Oss',
        section: 'Drie dagen in 2020',
        fields: ['name', 'description'],
      },
      {
        source: 'health-valley-annual-report-2019',
        quote: 'duurt het Health Valley Event in 2020 drie',
        section: 'Drie dagen in 2020',
        fields: ['startDate'],
      },
    ],
    editorial: ['name', 'about', 'organizers', 'startDate', 'description'],
  },
});
