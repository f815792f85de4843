import type { Group } from '../../../model/records/group.js';
import { defineRecords } from '../../define-records.js';

/** Of whom the report speaks without naming them. */
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
    tie: 'covers',
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
    editorial: ['name', 'tie'],
  },
  'hv-coverage-care-organizations': {
    id: 'hv-coverage-care-organizations',
    name: {
      en: 'care organizations of Health Valley',
      nl: 'zorgorganisaties van Health Valley',
      de: 'Organisationen der Gesundheitsversorgung von Health Valley',
      fi: 'Health Valleyn hoiva- ja terveysalan organisaatiot',
    },
    organizationKind: 'care-provider',
    network: 'health-valley',
    tie: 'covers',
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
    editorial: ['name', 'organizationKind', 'tie'],
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
    tie: 'covers',
    citations: [
      {
        source: 'health-valley-annual-report-2019',
        quote: 'veel mogelijkheden voor onze mkb-bedrijven',
        section: 'Internationaal staan we steeds meer op de kaart',
      },
    ],
    editorial: ['name', 'tie'],
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
    editorial: ['name.en', 'name.de', 'name.fi', 'description'],
  },
  'network-regions-from-singapore': {
    id: 'network-regions-from-singapore',
    name: {
      en: 'Network regions from as far away as Singapore',
      nl: 'Netwerkregio’s tot uit Singapore',
      de: 'Netzwerkregionen bis aus Singapur',
      fi: 'Verkostoalueita Singaporesta asti',
    },
    description: {
      en: 'They came to the first Health Valley Event International. The report names none of them and does not say how many came from there.',
      nl: 'Ze kwamen naar het eerste Health Valley Event International. Het verslag noemt er geen en zegt niet hoeveel er daarvandaan kwamen.',
      de: 'Sie kamen zum ersten Health Valley Event International. Der Bericht nennt keine davon und sagt nicht, wie viele von dort kamen.',
      fi: 'Ne tulivat ensimmäiseen Health Valley Event International -tapahtumaan. Kertomus ei nimeä niitä eikä kerro, kuinka monta sieltä tuli.',
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
    editorial: ['name', 'description', 'network'],
  },
  'actor-european-health-networks': {
    id: 'actor-european-health-networks',
    name: {
      en: 'European health networks',
      nl: 'Europese Health-netwerken',
      de: 'Europäische Gesundheitsnetzwerke',
      fi: 'Eurooppalaiset terveysverkostot',
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
      en: 'They are to be driven around the partner regions. The report does not say whose delegations they are.',
      nl: 'Het plan is hen rond te rijden langs de partnerregio’s. Het verslag zegt niet van wie de delegaties zijn.',
      de: 'Sie sollen durch die Partnerregionen gefahren werden. Der Bericht sagt nicht, wessen Delegationen es sind.',
      fi: 'Heidät on määrä kuljettaa kumppanialueille. Kertomus ei kerro, keiden valtuuskuntia ne ovat.',
    },
    network: 'health-valley',
    citations: [
      {
        source: 'health-valley-annual-report-2019',
        quote: 'We zijn van plan om de delegaties rond',
        section: 'Drie dagen in 2020',
      },
    ],
    editorial: ['name', 'description', 'network'],
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
      en: '“Discovered” by Health Valley in 2019 as of interest to its partners; they in turn discover how innovative its region is. Two of the German ones are named.',
      nl: 'In 2019 door Health Valley ‘ontdekt’ als interessant voor de partners; zij ontdekken op hun beurt hoe innovatief de regio is. Twee van de Duitse worden genoemd.',
      de: '2019 von Health Valley als interessant für die Partner „entdeckt“; sie entdecken ihrerseits, wie innovativ die Region ist. Zwei der deutschen werden genannt.',
      fi: 'Health Valley ”löysi” ne vuonna 2019 kumppaneitaan kiinnostavina; ne puolestaan löytävät alueen innovaatiovoiman. Saksalaisista nimetään kaksi.',
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
});
