import type { Link } from '../../../model/types.generated.js';
import { defineRecords } from '../../define-records.js';

/** Relations other than memberships: partner regions, target countries, networks found abroad, travel. */
export const links = defineRecords<Link>()({
  'link-hv-wageningen': {
    id: 'link-hv-wageningen',
    from: 'health-valley',
    to: 'wageningen',
    kind: 'partner-of',
    description: {
      en: 'Wageningen is one of Health Valley’s partner regions.',
      nl: 'Wageningen is een van de partnerregio’s van Health Valley.',
      de: 'Wageningen ist eine der Partnerregionen von Health Valley.',
      fi: 'Wageningen on yksi Health Valleyn kumppanialueista.',
    },
    citations: [
      {
        source: 'health-valley-annual-report-2019',
        quote: 'onze partnerregio’s Wageningen, Enschede en Oss',
        section: 'Drie dagen in 2020',
      },
    ],
    editorial: ['description'],
  },
  'link-hv-enschede': {
    id: 'link-hv-enschede',
    from: 'health-valley',
    to: 'enschede',
    kind: 'partner-of',
    description: {
      en: 'Enschede is one of Health Valley’s partner regions.',
      nl: 'Enschede is een van de partnerregio’s van Health Valley.',
      de: 'Enschede ist eine der Partnerregionen von Health Valley.',
      fi: 'Enschede on yksi Health Valleyn kumppanialueista.',
    },
    citations: [
      {
        source: 'health-valley-annual-report-2019',
        quote: 'onze partnerregio’s Wageningen, Enschede en Oss',
        section: 'Drie dagen in 2020',
      },
    ],
    editorial: ['description'],
  },
  'link-hv-oss': {
    id: 'link-hv-oss',
    from: 'health-valley',
    to: 'oss',
    kind: 'partner-of',
    description: {
      en: 'Oss is one of Health Valley’s partner regions.',
      nl: 'Oss is een van de partnerregio’s van Health Valley.',
      de: 'Oss ist eine der Partnerregionen von Health Valley.',
      fi: 'Oss on yksi Health Valleyn kumppanialueista.',
    },
    citations: [
      {
        source: 'health-valley-annual-report-2019',
        quote: 'onze partnerregio’s Wageningen, Enschede en Oss',
        section: 'Drie dagen in 2020',
      },
    ],
    editorial: ['description'],
  },
  'link-hv-germany': {
    id: 'link-hv-germany',
    from: 'health-valley',
    to: 'germany',
    kind: 'seeks-cooperation-with',
    description: {
      en: 'Germany is an important country on its agenda for internationalisation.',
      nl: 'Duitsland is een belangrijk land op de internationaliseringsagenda.',
      de: 'Deutschland ist ein wichtiges Land auf der Internationalisierungsagenda.',
      fi: 'Saksa on tärkeä maa kansainvälistymisohjelmassa.',
    },
    note: {
      en: 'That it seeks cooperation there is our reading.',
      nl: 'Dat er samenwerking wordt gezocht, is onze lezing.',
      de: 'Dass dort Zusammenarbeit gesucht wird, ist unsere Lesart.',
      fi: 'Että siellä etsitään yhteistyötä, on meidän tulkintamme.',
    },
    citations: [
      {
        source: 'health-valley-annual-report-2019',
        quote: 'Duitsland is een belangrijk land op de internationaliseringsagenda',
        section: 'Zorg Verbindt',
      },
      {
        source: 'health-valley-annual-report-2019',
        quote: 'internationaliseringsagenda van Health Valley',
        section: 'Zorg Verbindt',
        fields: ['from'],
      },
    ],
    editorial: ['kind', 'description', 'note'],
  },
  'link-haze-visits-belgium': {
    id: 'link-haze-visits-belgium',
    from: 'victor-haze',
    to: 'belgium',
    kind: 'visited',
    about: ['health-valley'],
    description: {
      en: 'Victor Haze is in Belgium about six times a year to network and to hear about European subsidy programmes, new innovative project programmes and consortia still to be formed.',
      nl: 'Victor Haze is zo’n zes keer per jaar in België om te netwerken en om te horen over Europese subsidieprogramma’s, nieuwe innovatieve projectprogramma’s en nog te vormen consortia.',
      de: 'Victor Haze ist etwa sechsmal im Jahr in Belgien, um zu netzwerken und von europäischen Förderprogrammen, neuen innovativen Projektprogrammen und noch zu bildenden Konsortien zu hören.',
      fi: 'Victor Haze käy Belgiassa noin kuusi kertaa vuodessa verkostoitumassa ja kuulemassa eurooppalaisista rahoitusohjelmista, uusista innovatiivisista hankeohjelmista ja muodosteilla olevista konsortioista.',
    },
    citations: [
      {
        source: 'health-valley-annual-report-2019',
        quote: 'zes keer per jaar is hij in België',
        section: 'Drie dagen in 2020',
      },
      {
        source: 'health-valley-annual-report-2019',
        quote: 'om te horen over Europese subsidieprogramma’s',
        section: 'Drie dagen in 2020',
        fields: ['description'],
      },
      {
        source: 'health-valley-annual-report-2019',
        quote: 'nieuwe innovatieve projectprogramma’s en over te vormen consortia',
        section: 'Drie dagen in 2020',
        fields: ['description'],
      },
    ],
    editorial: ['kind', 'about', 'description'],
  },
  'link-haze-meets-networks-in-brussels': {
    id: 'link-haze-meets-networks-in-brussels',
    from: 'victor-haze',
    to: 'brussels',
    kind: 'visited',
    about: ['health-valley'],
    description: {
      en: 'Victor Haze meets European health networks in Brussels.',
      nl: 'Victor Haze ontmoet in Brussel Europese health-netwerken.',
      de: 'Victor Haze trifft in Brüssel europäische Gesundheitsnetzwerke.',
      fi: 'Victor Haze tapaa Brysselissä eurooppalaisia terveysalan verkostoja.',
    },
    note: {
      en: 'The report does not name them.',
      nl: 'Het verslag noemt ze niet bij naam.',
      de: 'Der Bericht nennt sie nicht namentlich.',
      fi: 'Kertomus ei nimeä niitä.',
    },
    citations: [
      {
        source: 'health-valley-annual-report-2019',
        quote: 'Europese Health-netwerken die hij ontmoet in Brussel',
        section: 'Drie dagen in 2020',
      },
    ],
    editorial: ['kind', 'about', 'description', 'note'],
  },
  'link-hv-business-metropole-ruhr': {
    id: 'link-hv-business-metropole-ruhr',
    from: 'health-valley',
    to: 'business-metropole-ruhr',
    kind: 'connects',
    about: ['zorg-verbindt'],
    description: {
      en: 'Health Valley’s innovation manager made contact with this network, among other new German health networks.',
      nl: 'De innovatiemanager van Health Valley legde contact met dit netwerk, een van meer nieuwe Duitse health-netwerken.',
      de: 'Der Innovationsmanager von Health Valley knüpfte Kontakt zu diesem Netzwerk, einem von mehreren neuen deutschen Gesundheitsnetzwerken.',
      fi: 'Health Valleyn innovaatiopäällikkö loi yhteyden muun muassa tähän uuteen saksalaiseen terveysalan verkostoon.',
    },
    startDate: '2019',
    citations: [
      {
        source: 'health-valley-annual-report-2019',
        quote: 'zoals de Business Metropole Ruhr',
        section: 'Zorg Verbindt',
      },
      {
        source: 'health-valley-annual-report-2019',
        quote: 'Ook dit jaar heeft Victor nieuwe Duitse health-netwerken',
        section: 'Zorg Verbindt',
        fields: ['from', 'startDate', 'description'],
      },
      {
        source: 'health-valley-annual-report-2019',
        quote: 'Ze worden toegevoegd aan de lijst netwerken binnen',
        section: 'Zorg Verbindt',
        fields: ['about'],
      },
    ],
    editorial: ['from', 'kind', 'startDate', 'description'],
  },
  'link-hv-gesundheitscampus': {
    id: 'link-hv-gesundheitscampus',
    from: 'health-valley',
    to: 'gesundheitscampus',
    kind: 'connects',
    about: ['zorg-verbindt'],
    description: {
      en: 'Health Valley’s innovation manager made contact with this network, among other new German health networks.',
      nl: 'De innovatiemanager van Health Valley legde contact met dit netwerk, een van meer nieuwe Duitse health-netwerken.',
      de: 'Der Innovationsmanager von Health Valley knüpfte Kontakt zu diesem Netzwerk, einem von mehreren neuen deutschen Gesundheitsnetzwerken.',
      fi: 'Health Valleyn innovaatiopäällikkö loi yhteyden muun muassa tähän uuteen saksalaiseen terveysalan verkostoon.',
    },
    startDate: '2019',
    citations: [
      {
        source: 'health-valley-annual-report-2019',
        quote: 'zoals de Business Metropole Ruhr, GesundheitsCampus',
        section: 'Zorg Verbindt',
      },
      {
        source: 'health-valley-annual-report-2019',
        quote: 'Ook dit jaar heeft Victor nieuwe Duitse health-netwerken',
        section: 'Zorg Verbindt',
        fields: ['from', 'startDate', 'description'],
      },
      {
        source: 'health-valley-annual-report-2019',
        quote: 'Ze worden toegevoegd aan de lijst netwerken binnen',
        section: 'Zorg Verbindt',
        fields: ['about'],
      },
    ],
    editorial: ['from', 'kind', 'startDate', 'description'],
  },
  'link-hv-digihubs': {
    id: 'link-hv-digihubs',
    from: 'health-valley',
    to: 'digihubs',
    kind: 'connects',
    about: ['zorg-verbindt'],
    description: {
      en: 'Health Valley’s innovation manager made contact with them, among other new German health networks.',
      nl: 'De innovatiemanager van Health Valley legde er contact mee, naast andere nieuwe Duitse health-netwerken.',
      de: 'Der Innovationsmanager von Health Valley knüpfte Kontakt zu ihnen, neben anderen neuen deutschen Gesundheitsnetzwerken.',
      fi: 'Health Valleyn innovaatiopäällikkö loi niihin yhteyden muiden uusien saksalaisten terveysalan verkostojen ohella.',
    },
    startDate: '2019',
    citations: [
      {
        source: 'health-valley-annual-report-2019',
        quote: 'GesundheitsCampus en enkele DigiHubs',
        section: 'Zorg Verbindt',
      },
      {
        source: 'health-valley-annual-report-2019',
        quote: 'Ook dit jaar heeft Victor nieuwe Duitse health-netwerken',
        section: 'Zorg Verbindt',
        fields: ['from', 'startDate', 'description'],
      },
      {
        source: 'health-valley-annual-report-2019',
        quote: 'Ze worden toegevoegd aan de lijst netwerken binnen',
        section: 'Zorg Verbindt',
        fields: ['about'],
      },
    ],
    editorial: ['from', 'kind', 'startDate', 'description'],
  },
  'link-hv-zorg-verbindt': {
    id: 'link-hv-zorg-verbindt',
    from: 'health-valley',
    to: 'zorg-verbindt',
    kind: 'connects',
    description: {
      en: 'The German health networks with which Health Valley makes contact are added to the list of networks within Zorg Verbindt.',
      nl: 'De Duitse health-netwerken waarmee Health Valley contact legt, komen op de lijst netwerken binnen Zorg Verbindt.',
      de: 'Die deutschen Gesundheitsnetzwerke, zu denen Health Valley Kontakt knüpft, kommen auf die Liste der Netzwerke innerhalb von Zorg Verbindt.',
      fi: 'Saksalaiset terveysalan verkostot, joihin Health Valley luo yhteyksiä, lisätään Zorg Verbindt -hankkeen verkostoluetteloon.',
    },
    note: {
      en: 'Whether Health Valley takes part in the project itself is not said.',
      nl: 'Of Health Valley zelf aan het project deelneemt, staat er niet.',
      de: 'Ob Health Valley selbst am Projekt teilnimmt, wird nicht gesagt.',
      fi: 'Ei kerrota, osallistuuko Health Valley itse hankkeeseen.',
    },
    citations: [
      {
        source: 'health-valley-annual-report-2019',
        quote: 'Ze worden toegevoegd aan de lijst netwerken binnen',
        section: 'Zorg Verbindt',
      },
      {
        source: 'health-valley-annual-report-2019',
        quote: 'Ook dit jaar heeft Victor nieuwe Duitse health-netwerken',
        section: 'Zorg Verbindt',
        fields: ['from', 'description'],
      },
    ],
    editorial: ['from', 'kind', 'description', 'note'],
  },
  'link-hv-survey-aimed-at-partners': {
    id: 'link-hv-survey-aimed-at-partners',
    from: 'hv-survey-of-international-ambitions',
    to: 'target-health-valley-partners',
    kind: 'aimed-at',
    citations: [
      {
        source: 'health-valley-annual-report-2019',
        quote: 'onze Health Valley-partners leeft aan internationale ambities',
        section: 'Internationale ambities',
      },
      {
        source: 'health-valley-annual-report-2019',
        quote: 'inventariseren we eerst met een enquête',
        section: 'Internationale ambities',
        fields: ['from'],
      },
    ],
    editorial: ['kind'],
  },
});
