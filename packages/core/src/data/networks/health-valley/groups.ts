import type { Group } from '../../../model/types.generated.js';
import { defineRecords } from '../../define-records.js';

/** Parties that the report mentions without naming them. */
export const groups = defineRecords<Group>()({
  'hv-coverage-companies': {
    id: 'hv-coverage-companies',
    name: {
      en: 'companies of Health Valley',
      nl: 'bedrijven van Health Valley',
      de: 'Unternehmen von Health Valley',
      fi: 'Health Valleyn yritykset',
    },
    organizationKind: 'company',
    network: 'health-valley',
    relation: 'covers',
    citations: [
      {
        source: 'health-valley-annual-report-2019',
        quote: 'Veel van onze bedrijven en zorgorganisaties',
        section: 'Internationale ambities',
      },
      {
        source: 'health-valley-annual-report-2019',
        quote: 'waar kansen liggen voor onze bedrijven en zorgorganisaties',
        section: 'Drie dagen in 2020',
      },
    ],
    editorial: ['name', 'relation'],
  },
  'hv-coverage-care-organizations': {
    id: 'hv-coverage-care-organizations',
    name: {
      en: 'care organisations of Health Valley',
      nl: 'zorgorganisaties van Health Valley',
      de: 'Organisationen des Gesundheitswesens von Health Valley',
      fi: 'Health Valleyn hoiva- ja terveysalan organisaatiot',
    },
    organizationKind: 'care-provider',
    network: 'health-valley',
    relation: 'covers',
    citations: [
      {
        source: 'health-valley-annual-report-2019',
        quote: 'Veel van onze bedrijven en zorgorganisaties',
        section: 'Internationale ambities',
      },
      {
        source: 'health-valley-annual-report-2019',
        quote: 'waar kansen liggen voor onze bedrijven en zorgorganisaties',
        section: 'Drie dagen in 2020',
      },
    ],
    editorial: ['name', 'organizationKind', 'relation'],
  },
  'target-small-and-medium-sized-companies': {
    id: 'target-small-and-medium-sized-companies',
    name: {
      en: 'small and medium-sized companies of Health Valley',
      nl: 'mkb-bedrijven van Health Valley',
      de: 'kleine und mittlere Unternehmen von Health Valley',
      fi: 'Health Valleyn pienet ja keskisuuret yritykset',
    },
    network: 'health-valley',
    organizationKind: 'company',
    relation: 'covers',
    citations: [
      {
        source: 'health-valley-annual-report-2019',
        quote: 'veel mogelijkheden voor onze mkb-bedrijven',
        section: 'Internationaal staan we steeds meer op de kaart',
      },
    ],
    editorial: ['name', 'relation'],
  },
  'target-health-valley-partners': {
    id: 'target-health-valley-partners',
    name: {
      en: 'Health Valley partners',
      nl: 'Health Valley-partners',
      de: 'Health-Valley-Partner',
      fi: 'Health Valleyn kumppanit',
    },
    network: 'health-valley',
    description: {
      en: 'They are to be made more actively aware in 2020 of what cooperation across borders offers; a survey of their ambitions comes first.',
      nl: 'Ze zouden in 2020 actiever worden gewezen op wat grensoverschrijdende samenwerking biedt; eerst komt een enquête naar hun ambities.',
      de: 'Sie sollen 2020 aktiver auf die Chancen grenzüberschreitender Zusammenarbeit hingewiesen werden; zuerst kommt eine Umfrage zu ihren Ambitionen.',
      fi: 'Heille on määrä kertoa vuonna 2020 aktiivisemmin rajat ylittävän yhteistyön mahdollisuuksista; ensin tehdään kysely heidän tavoitteistaan.',
    },
    citations: [
      {
        source: 'health-valley-annual-report-2019',
        quote: 'Health Valley-partners actiever worden gewezen',
        section: 'Internationale ambities',
      },
      {
        source: 'health-valley-annual-report-2019',
        quote: 'inventariseren we eerst met een enquête',
        section: 'Internationale ambities',
        fields: ['description'],
      },
    ],
    editorial: ['name.en', 'name.de', 'name.fi', 'description'],
  },
  'actor-start-ups-and-scale-ups': {
    id: 'actor-start-ups-and-scale-ups',
    name: {
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
    organizationKind: 'company',
    citations: [
      {
        source: 'health-valley-annual-report-2019',
        quote: 'pitches van start-ups en scale-ups',
        section: 'Internationaal staan we steeds meer op de kaart',
      },
    ],
    editorial: ['name.en', 'name.de', 'name.fi', 'description', 'organizationKind'],
  },
  'actor-network-regions': {
    id: 'actor-network-regions',
    name: { en: 'Network regions', nl: 'Netwerkregio’s', de: 'Netzwerkregionen', fi: 'Verkostoalueet' },
    description: {
      en: 'They came from more than ten countries to the first Health Valley Event International.',
      nl: 'Ze kwamen uit meer dan tien landen naar het eerste Health Valley Event International.',
      de: 'Sie kamen aus mehr als zehn Ländern zum ersten Health Valley Event International.',
      fi: 'Ne saapuivat yli kymmenestä maasta ensimmäiseen Health Valley Event International -tapahtumaan.',
    },
    network: 'health-valley',
    citations: [
      {
        source: 'health-valley-annual-report-2019',
        quote: 'netwerkregio’s kwamen uit meer dan tien landen',
        section: 'Internationaal staan we steeds meer op de kaart',
      },
    ],
    editorial: ['name.en', 'name.de', 'name.fi', 'description'],
  },
  'network-regions-from-singapore': {
    id: 'network-regions-from-singapore',
    name: {
      en: 'Network regions from as far away as Singapore',
      nl: 'Netwerkregio’s tot uit Singapore',
      de: 'Netzwerkregionen bis aus Singapur',
      fi: 'Verkostoalueet Singaporesta asti',
    },
    description: {
      en: 'They came to the first Health Valley Event International.',
      nl: 'Ze kwamen naar het eerste Health Valley Event International.',
      de: 'Sie kamen zum ersten Health Valley Event International.',
      fi: 'Ne tulivat ensimmäiseen Health Valley Event International -tapahtumaan.',
    },
    note: {
      en: 'The report names none of them and does not say how many came from there.',
      nl: 'Het verslag noemt er geen en zegt niet hoeveel er daarvandaan kwamen.',
      de: 'Der Bericht nennt keine davon und sagt nicht, wie viele von dort kamen.',
      fi: 'Kertomus ei nimeä niitä eikä kerro, kuinka monta sieltä tuli.',
    },
    area: 'singapore',
    network: 'health-valley',
    citations: [
      {
        source: 'health-valley-annual-report-2019',
        quote: 'meer dan tien landen, tot aan Singapore toe',
        section: 'Internationaal staan we steeds meer op de kaart',
      },
      {
        source: 'health-valley-annual-report-2019',
        quote: 'De netwerkregio’s kwamen uit meer dan tien landen',
        section: 'Internationaal staan we steeds meer op de kaart',
        fields: ['name', 'description'],
      },
    ],
    editorial: ['name', 'description', 'note', 'network'],
  },
  'actor-european-health-networks': {
    id: 'actor-european-health-networks',
    name: {
      en: 'European health networks',
      nl: 'Europese Health-netwerken',
      de: 'Europäische Gesundheitsnetzwerke',
      fi: 'Eurooppalaiset terveysalan verkostot',
    },
    description: {
      en: 'Victor Haze meets them in Brussels and expects them, for instance, at the event in 2020.',
      nl: 'Victor Haze ontmoet ze in Brussel en verwacht ze bijvoorbeeld op het evenement in 2020.',
      de: 'Victor Haze trifft sie in Brüssel und erwartet sie zum Beispiel auf der Veranstaltung 2020.',
      fi: 'Victor Haze tapaa niitä Brysselissä ja odottaa niitä esimerkiksi vuoden 2020 tapahtumaan.',
    },
    network: 'health-valley',
    area: 'europe',
    citations: [
      {
        source: 'health-valley-annual-report-2019',
        quote: 'Europese Health-netwerken die hij ontmoet in Brussel',
        section: 'Drie dagen in 2020',
      },
    ],
    editorial: ['name.en', 'name.de', 'name.fi', 'description'],
  },
  'hv-delegations-2020': {
    id: 'hv-delegations-2020',
    name: {
      en: 'Delegations to the event in 2020',
      nl: 'Delegaties naar het evenement in 2020',
      de: 'Delegationen zur Veranstaltung 2020',
      fi: 'Vuoden 2020 tapahtuman valtuuskunnat',
    },
    description: {
      en: 'They are to be driven around the partner regions.',
      nl: 'Het plan is hen rond te rijden langs de partnerregio’s.',
      de: 'Sie sollen durch die Partnerregionen gefahren werden.',
      fi: 'Heidät on määrä kuljettaa kumppanialueille.',
    },
    note: {
      en: 'The report does not say whose delegations they are.',
      nl: 'Het verslag zegt niet van wie de delegaties zijn.',
      de: 'Der Bericht sagt nicht, wessen Delegationen es sind.',
      fi: 'Kertomus ei kerro, keiden valtuuskuntia ne ovat.',
    },
    network: 'health-valley',
    citations: [
      {
        source: 'health-valley-annual-report-2019',
        quote: 'We zijn van plan om de delegaties rond',
        section: 'Drie dagen in 2020',
      },
    ],
    editorial: ['name', 'description', 'note', 'network'],
  },
  'hv-new-foreign-networks': {
    id: 'hv-new-foreign-networks',
    name: {
      en: 'New foreign networks',
      nl: 'Nieuwe buitenlandse netwerken',
      de: 'Neue ausländische Netzwerke',
      fi: 'Uudet ulkomaiset verkostot',
    },
    description: {
      en: '“Discovered” in 2019, of interest to the partners of Health Valley; they in turn discover how innovative the region is.',
      nl: 'In 2019 ‘ontdekt’ als interessant voor de partners van Health Valley; zij ontdekken op hun beurt hoe innovatief de regio is.',
      de: '2019 „entdeckt“ als interessant für die Partner von Health Valley; sie entdecken ihrerseits, wie innovativ die Region ist.',
      fi: '”Löydetty” vuonna 2019; ne kiinnostavat Health Valleyn kumppaneita ja löytävät puolestaan alueen innovaatiovoiman.',
    },
    network: 'health-valley',
    citations: [
      {
        source: 'health-valley-annual-report-2019',
        quote: 'Ook in 2019 zijn nieuwe buitenlandse netwerken',
        section: 'Internationaal staan we steeds meer op de kaart',
      },
      {
        source: 'health-valley-annual-report-2019',
        quote: 'die interessant zijn voor onze partners',
        section: 'Internationaal staan we steeds meer op de kaart',
        fields: ['description'],
      },
      {
        source: 'health-valley-annual-report-2019',
        quote: 'ontdekken die netwerken de innovatiekracht van onze regio',
        section: 'Internationaal staan we steeds meer op de kaart',
        fields: ['description'],
      },
    ],
    editorial: ['name.en', 'name.de', 'name.fi', 'description'],
  },
  'hv-networks-that-presented-their-region': {
    id: 'hv-networks-that-presented-their-region',
    name: {
      en: 'Networks that presented their region',
      nl: 'Netwerken die hun regio presenteerden',
      de: 'Netzwerke, die ihre Region vorstellten',
      fi: 'Alueensa esitelleet verkostot',
    },
    description: {
      en: 'Several did so at the first Health Valley Event International.',
      nl: 'Meerdere deden dat op het eerste Health Valley Event International.',
      de: 'Mehrere taten dies auf dem ersten Health Valley Event International.',
      fi: 'Useat tekivät niin ensimmäisessä Health Valley Event International -tapahtumassa.',
    },
    note: {
      en: 'The report names none of them.',
      nl: 'Het verslag noemt er geen.',
      de: 'Der Bericht nennt keines.',
      fi: 'Kertomus ei nimeä yhtäkään.',
    },
    extent: 'some',
    network: 'health-valley',
    citations: [
      {
        source: 'health-valley-annual-report-2019',
        quote: 'Meerdere netwerken hebben hun regio gepresenteerd',
        section: 'Internationaal staan we steeds meer op de kaart',
      },
    ],
    editorial: ['name.en', 'name.de', 'name.fi', 'description', 'note', 'extent', 'network'],
  },
  'hv-network-regions-expected-2020': {
    id: 'hv-network-regions-expected-2020',
    name: {
      en: 'More network regions, expected in 2020',
      nl: 'Meer netwerkregio’s, verwacht in 2020',
      de: 'Weitere Netzwerkregionen, 2020 erwartet',
      fi: 'Uudet verkostoalueet, joita odotetaan vuonna 2020',
    },
    description: {
      en: 'Expected by Health Valley’s innovation manager.',
      nl: 'Verwacht door de innovatiemanager van Health Valley.',
      de: 'Vom Innovationsmanager von Health Valley erwartet.',
      fi: 'Health Valleyn innovaatiopäällikkö odottaa niitä.',
    },
    note: {
      en: 'The report names none of them.',
      nl: 'Het verslag noemt er geen.',
      de: 'Der Bericht nennt keine davon.',
      fi: 'Kertomus ei nimeä yhtäkään.',
    },
    network: 'health-valley',
    citations: [
      {
        source: 'health-valley-annual-report-2019',
        quote: 'Victor verwacht meer netwerkregio’s op het event',
        section: 'Drie dagen in 2020',
      },
    ],
    editorial: ['name.en', 'name.de', 'name.fi', 'description', 'note', 'network'],
  },
});
