import type { Organization } from '../model/types.generated.js';
import { defineRecords } from './define-records.js';
import { htricFaculties } from './organizations/htric-faculties.js';
import { teamInternational } from './organizations/team-international.js';

const partiesOfNetworks = defineRecords<Organization>()({
  'business-metropole-ruhr': {
    id: 'business-metropole-ruhr',
    name: {
      en: 'Business Metropole Ruhr',
      nl: 'Business Metropole Ruhr',
      de: 'Business Metropole Ruhr',
      fi: 'Business Metropole Ruhr',
    },
    description: {
      en: 'One of the new German health networks that Health Valley made contact with in 2019.',
      nl: 'Een van de nieuwe Duitse health-netwerken waarmee Health Valley in 2019 contact legde.',
      de: 'Eines der neuen deutschen Gesundheitsnetzwerke, zu denen Health Valley 2019 Kontakt knüpfte.',
      fi: 'Yksi uusista saksalaisista terveysalan verkostoista, joihin Health Valley loi yhteyden vuonna 2019.',
    },
    place: 'germany',
    kind: 'cluster-organization',
    citations: [
      {
        source: 'health-valley-annual-report-2019',
        quote: 'zoals de Business Metropole Ruhr',
        section: 'Zorg Verbindt',
      },
      {
        source: 'health-valley-annual-report-2019',
        quote: 'nieuwe Duitse health-netwerken aangeboord',
        section: 'Zorg Verbindt',
        fields: ['place', 'kind', 'description'],
      },
    ],
    editorial: ['kind', 'description'],
  },
  'campus-groningen-ecosystem': {
    id: 'campus-groningen-ecosystem',
    name: { en: 'Campus Groningen', nl: 'Campus Groningen', de: 'Campus Groningen', fi: 'Campus Groningen' },
    description: {
      en: 'Described as an innovative ecosystem that works on the challenges of the future.',
      nl: 'Beschreven als een innovatief ecosysteem dat aan de uitdagingen van de toekomst werkt.',
      de: 'Wird als innovatives Ökosystem beschrieben, das an den Herausforderungen der Zukunft arbeitet.',
      fi: 'Kuvataan innovatiiviseksi ekosysteemiksi, joka työskentelee tulevaisuuden haasteiden parissa.',
    },
    note: {
      en: 'The page on the health sector in the northern Netherlands names none of those who belong to it.',
      nl: 'De pagina over de gezondheidssector in Noord-Nederland noemt niet wie ertoe behoren.',
      de: 'Die Seite über den Gesundheitssektor in den nördlichen Niederlanden nennt niemanden, der dazugehört.',
      fi: 'Pohjois-Alankomaiden terveysalasta kertova sivu ei nimeä siihen kuuluvia.',
    },
    place: 'campus-groningen',
    kind: 'other',
    citations: [
      {
        source: 'nom-northern-netherlands',
        quote: 'challenges of the future: Campus Groningen',
        section: 'This is very nice, and also not illogical.',
      },
      {
        source: 'nom-northern-netherlands',
        quote: 'with an innovative ecosystem working on the challenges',
        section: 'This is very nice, and also not illogical.',
        fields: ['description'],
      },
    ],
    editorial: ['kind', 'place', 'description', 'note'],
  },
  'economic-board-utrecht': {
    id: 'economic-board-utrecht',
    name: {
      en: 'Economic Board Utrecht',
      nl: 'Economic Board Utrecht',
      de: 'Economic Board Utrecht',
      fi: 'Economic Board Utrecht',
    },
    kind: 'other',
    place: 'utrecht-region',
    citations: [
      {
        source: 'upgraded-finland-netherlands',
        quote: 'Economic Board Utrecht, Director Health',
        section: 'Interested in collaboration with Health Hub Utrecht?',
      },
    ],
    editorial: ['kind', 'place'],
  },
  'euregio-rijn-waal': {
    id: 'euregio-rijn-waal',
    name: {
      en: 'Euregio Rhine-Waal',
      nl: 'Euregio Rijn-Waal',
      de: 'Euregio Rhein-Waal',
      fi: 'Euregio Rijn-Waal',
    },
    kind: 'euroregion',
    citations: [
      {
        source: 'health-valley-annual-report-2019',
        quote: 'Zorg Verbindt’-project van de Euregio Rijn-Waal',
        section: 'Zorg Verbindt',
      },
    ],
    editorial: ['name.en', 'name.de', 'name.fi', 'kind'],
  },
  gesundheitscampus: {
    id: 'gesundheitscampus',
    name: { en: 'GesundheitsCampus', nl: 'GesundheitsCampus', de: 'GesundheitsCampus', fi: 'GesundheitsCampus' },
    description: {
      en: 'One of the new German health networks that Health Valley made contact with in 2019.',
      nl: 'Een van de nieuwe Duitse health-netwerken waarmee Health Valley in 2019 contact legde.',
      de: 'Eines der neuen deutschen Gesundheitsnetzwerke, zu denen Health Valley 2019 Kontakt knüpfte.',
      fi: 'Yksi uusista saksalaisista terveysalan verkostoista, joihin Health Valley loi yhteyden vuonna 2019.',
    },
    note: {
      en: 'The text does not say where it is, or which one of this name is meant.',
      nl: 'De tekst zegt niet waar het is of welk netwerk met deze naam is bedoeld.',
      de: 'Der Text sagt nicht, wo es liegt und welches Netzwerk dieses Namens gemeint ist.',
      fi: 'Teksti ei kerro, missä se on tai mitä samannimisistä tarkoitetaan.',
    },
    place: 'germany',
    kind: 'cluster-organization',
    citations: [
      {
        source: 'health-valley-annual-report-2019',
        quote: 'zoals de Business Metropole Ruhr, GesundheitsCampus',
        section: 'Zorg Verbindt',
      },
      {
        source: 'health-valley-annual-report-2019',
        quote: 'nieuwe Duitse health-netwerken aangeboord',
        section: 'Zorg Verbindt',
        fields: ['place', 'kind', 'description'],
      },
    ],
    editorial: ['kind', 'description', 'note'],
  },
  'gesundheitsnetzwerk-niederrhein': {
    id: 'gesundheitsnetzwerk-niederrhein',
    name: {
      en: 'Gesundheitsnetzwerk Niederrhein',
      nl: 'Gesundheitsnetzwerk Niederrhein',
      de: 'Gesundheitsnetzwerk Niederrhein',
      fi: 'Gesundheitsnetzwerk Niederrhein',
    },
    kind: 'cluster-organization',
    citations: [
      {
        source: 'health-valley-annual-report-2019',
        quote: 'GmbH en Gesundheitsnetzwerk Niederrhein samen',
        section: 'Zorg Verbindt',
      },
    ],
    editorial: ['kind'],
  },
  'gesundheitsregion-koelnbonn-hrcb-projekt': {
    id: 'gesundheitsregion-koelnbonn-hrcb-projekt',
    name: {
      en: 'Gesundheitsregion KölnBonn e.V. – HRCB Projekt GmbH',
      nl: 'Gesundheitsregion KölnBonn e.V. – HRCB Projekt GmbH',
      de: 'Gesundheitsregion KölnBonn e.V. – HRCB Projekt GmbH',
      fi: 'Gesundheitsregion KölnBonn e.V. – HRCB Projekt GmbH',
    },
    alternateNames: ['Gesundheitsregion KölnBonn e.V.', 'HRCB Projekt GmbH'],
    note: {
      en: 'The text joins the two names with a dash and leaves open whether they are one party or two.',
      nl: 'De tekst verbindt de twee namen met een streepje en laat open of het één partij is of twee.',
      de: 'Der Text verbindet die beiden Namen mit einem Strich und lässt offen, ob es ein Akteur ist oder zwei.',
      fi: 'Teksti yhdistää nimet ajatusviivalla ja jättää avoimeksi, onko kyse yhdestä vai kahdesta toimijasta.',
    },
    kind: 'other',
    citations: [
      {
        source: 'health-valley-annual-report-2019',
        quote: 'Gesundheitsregion KölnBonn e.V. – HRCB Projekt GmbH',
        section: 'Zorg Verbindt',
      },
    ],
    editorial: ['kind', 'alternateNames', 'note'],
  },
  'municipality-of-utrecht': {
    id: 'municipality-of-utrecht',
    name: { en: 'Municipality of Utrecht', nl: 'Gemeente Utrecht', de: 'Gemeinde Utrecht', fi: 'Utrechtin kunta' },
    alternateNames: ['Utrecht Municipality'],
    kind: 'municipality',
    place: 'utrecht',
    citations: [
      {
        source: 'heart-of-health-hhu',
        quote: 'Alderman for Public Health Utrecht Municipality',
        section: 'All relevant domains included',
      },
    ],
    editorial: ['name', 'place'],
  },
  'netherlands-embassy-finland': {
    id: 'netherlands-embassy-finland',
    name: {
      en: 'Netherlands Embassy in Finland',
      nl: 'Nederlandse ambassade in Finland',
      de: 'Niederländische Botschaft in Finnland',
      fi: 'Alankomaiden suurlähetystö Suomessa',
    },
    alternateNames: ['Netherlands Embassy in Helsinki'],
    kind: 'embassy',
    place: 'helsinki',
    represents: 'netherlands',
    citations: [
      { source: 'upgraded-finland-netherlands', quote: 'The Netherlands Embassy in Finland' },
      {
        source: 'upgraded-finland-netherlands',
        quote: 'the Netherlands Embassy in Helsinki',
        fields: ['alternateNames', 'place'],
      },
    ],
    editorial: ['name.nl', 'name.de', 'name.fi'],
  },
  'province-of-utrecht': {
    id: 'province-of-utrecht',
    name: { en: 'Province of Utrecht', nl: 'Provincie Utrecht', de: 'Provinz Utrecht', fi: 'Utrechtin provinssi' },
    kind: 'province',
    place: 'utrecht-province',
    citations: [
      {
        source: 'province-utrecht-health-hub',
        quote: 'is de provincie Utrecht een van de trekkers',
        section: 'Coalities',
      },
    ],
    editorial: ['name.en', 'name.de', 'name.fi', 'place'],
  },
  'umc-utrecht': {
    id: 'umc-utrecht',
    name: { en: 'UMC Utrecht', nl: 'UMC Utrecht', de: 'UMC Utrecht', fi: 'UMC Utrecht' },
    kind: 'hospital',
    place: 'utrecht',
    citations: [
      {
        source: 'heart-of-health-hhu',
        quote: 'Chair of the UMC Utrecht Executive Board',
        section: 'Top down and bottom up',
      },
    ],
    editorial: ['kind', 'place'],
  },
  umcg: {
    id: 'umcg',
    name: {
      en: 'University Medical Center Groningen',
      nl: 'Universitair Medisch Centrum Groningen',
      de: 'Universitätsklinikum Groningen',
      fi: 'Groningenin yliopistollinen sairaala',
    },
    alternateNames: ['UMCG'],
    description: {
      en: 'University hospital, called an “extremely strong teaching hospital”.',
      nl: 'Academisch ziekenhuis, buitengewoon sterk genoemd.',
      de: 'Universitätsklinikum, außerordentlich stark genannt.',
      fi: 'Yliopistosairaala, jota kutsutaan erittäin vahvaksi.',
    },
    place: 'groningen',
    kind: 'hospital',
    citations: [
      {
        source: 'nom-northern-netherlands',
        quote: 'the University Medical Center Groningen',
        section: 'Startups and other companies in the health sector thrive in the northern Netherlands climate.',
      },
      {
        source: 'nom-northern-netherlands',
        quote: 'an extremely strong teaching hospital, the UMCG',
        section: 'This is very nice, and also not illogical.',
        fields: ['alternateNames', 'kind', 'description'],
      },
    ],
    editorial: ['name.nl', 'name.de', 'name.fi', 'place', 'description'],
  },
  'lifelines-biobank-umcg-lab': {
    id: 'lifelines-biobank-umcg-lab',
    name: {
      en: 'Lifelines Biobank UMCG Lab',
      nl: 'Lifelines Biobank UMCG Lab',
      de: 'Lifelines Biobank UMCG Lab',
      fi: 'Lifelines Biobank UMCG Lab',
    },
    note: {
      en: 'A line of its own on the page. Whether it names one body or several, and how they belong to Lifelines and the UMCG, is not said.',
      nl: 'Een losse regel op de pagina. Of die één instelling noemt of meer, en hoe ze bij Lifelines en het UMCG horen, staat er niet.',
      de: 'Eine einzelne Zeile der Seite. Ob sie eine Einrichtung nennt oder mehrere und wie diese zu Lifelines und dem UMCG gehören, wird nicht gesagt.',
      fi: 'Sivun erillinen rivi. Tarkoittaako se yhtä tahoa vai useita ja miten ne liittyvät Lifelinesiin ja UMCG:hen, ei kerrota.',
    },
    kind: 'other',
    citations: [
      {
        source: 'nom-northern-netherlands',
        quote: 'Lifelines Biobank UMCG Lab',
        section: 'One of the signposts of this thinking together and doing together is lifelines',
      },
    ],
    editorial: ['kind', 'note'],
  },
});

/** The organizations that the documents name. */
export const organizations = { ...partiesOfNetworks, ...htricFaculties, ...teamInternational };
