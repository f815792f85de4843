import type { Program } from '../../../model/program.js';
import { defineRecords } from '../../define-records.js';

/** The coalitions, and the work on the region's profile. */
export const coalitions = defineRecords<Program>()({
  'coalition-neighborhood-prevention': {
    id: 'coalition-neighborhood-prevention',
    name: {
      en: 'Neighborhood focused prevention',
      nl: 'Wijkgerichte preventie',
      de: 'Quartiersbezogene Prävention',
      fi: 'Asuinaluekohtainen ennaltaehkäisy',
    },
    kind: 'coalition',
    network: 'health-hub-utrecht',
    themes: ['theme-prevention'],
    description: {
      en: 'The partners use their joint knowledge and skills on one of three major challenges: how to move to a health care that prevents.',
      nl: 'De partners zetten hun gebundelde kennis in voor een van drie grote uitdagingen: de overgang naar een zorg die draait om voorkomen.',
      de: 'Die Partner setzen ihr gemeinsames Wissen und Können für eine von drei großen Herausforderungen ein: den Übergang zu einer vorbeugenden Gesundheitsversorgung.',
      fi: 'Kumppanit paneutuvat yhteisellä osaamisellaan yhteen kolmesta suuresta haasteesta: siirtymään kohti ennaltaehkäisevää terveydenhuoltoa.',
    },
    order: 1,
    status: 'running',
    citations: [
      {
        source: 'upgraded-finland-netherlands',
        quote: 'working coalitions around ‘neighborhood focused prevention’',
      },
      {
        source: 'province-utrecht-health-hub',
        quote: 'drie grote uitdagingen (innovatiecoalities) samen aan te pakken',
        section: 'Coalities',
        fields: ['kind', 'description'],
      },
      {
        source: 'province-utrecht-health-hub',
        quote: 'Wijkgerichte preventie.',
        section: 'Coalities',
        fields: ['name.nl'],
      },
      {
        source: 'province-utrecht-health-hub',
        quote: 'transitie naar een preventie gezondheidszorg',
        section: 'Coalities',
        fields: ['themes', 'description'],
      },
      {
        source: 'upgraded-finland-netherlands',
        quote: 'It has built working coalitions around',
        fields: ['status'],
      },
    ],
    editorial: ['name.de', 'name.fi', 'themes', 'description', 'status'],
  },
  'sub-coalition-healthy-living-environment': {
    id: 'sub-coalition-healthy-living-environment',
    name: {
      en: 'Healthy living environment',
      nl: 'Gezonde leefomgeving',
      de: 'Gesundes Lebensumfeld',
      fi: 'Terveellinen elinympäristö',
    },
    kind: 'sub-coalition',
    network: 'health-hub-utrecht',
    partOf: 'coalition-neighborhood-prevention',
    ledBy: ['province-of-utrecht'],
    description: {
      en: 'Sub-coalition of which the Province of Utrecht is one of the leads; the source does not name the others.',
      nl: 'Deelcoalitie die onder anderen door de provincie Utrecht wordt getrokken; de overige trekkers noemt de bron niet.',
      de: 'Teilkoalition, die unter anderem von der Provinz Utrecht geleitet wird; die übrigen Leitenden nennt die Quelle nicht.',
      fi: 'Osakoalitio, jonka vetäjistä yksi on Utrechtin provinssi; muita vetäjiä lähde ei nimeä.',
    },
    citations: [
      {
        source: 'province-utrecht-health-hub',
        quote: 'de deelcoalitie ‘gezonde leefomgeving’',
        section: 'Coalities',
      },
      {
        source: 'province-utrecht-health-hub',
        quote: 'is de provincie Utrecht een van de trekkers',
        section: 'Coalities',
        fields: ['ledBy', 'description'],
      },
      {
        source: 'province-utrecht-health-hub',
        quote: 'Binnen deze innovatiecoalitie',
        section: 'Coalities',
        fields: ['partOf'],
      },
    ],
    editorial: ['name.en', 'name.de', 'name.fi', 'description'],
  },
  'coalition-digital-transformation': {
    id: 'coalition-digital-transformation',
    name: {
      en: 'Digital transformation',
      nl: 'Digitale transformatie',
      de: 'Digitale Transformation',
      fi: 'Digitaalinen muutos',
    },
    kind: 'coalition',
    network: 'health-hub-utrecht',
    themes: ['theme-digital-health-technology'],
    description: {
      en: 'The partners use their joint knowledge and skills on one of three major challenges: how digital technology, in the move to prevention, comes to be felt as a help and not as a burden.',
      nl: 'De partners zetten hun gebundelde kennis in voor een van drie grote uitdagingen: hoe mensen digitale technologie bij de overgang naar preventie als hulp ervaren en niet als belasting.',
      de: 'Die Partner setzen ihr gemeinsames Wissen und Können für eine von drei großen Herausforderungen ein: wie digitale Technologie beim Übergang zur Prävention als Hilfe und nicht als Belastung erlebt wird.',
      fi: 'Kumppanit paneutuvat yhteisellä osaamisellaan yhteen kolmesta suuresta haasteesta: siihen, että digitaalinen teknologia koetaan siirtymässä ennaltaehkäisyyn avuksi eikä taakaksi.',
    },
    order: 2,
    status: 'running',
    citations: [
      { source: 'upgraded-finland-netherlands', quote: '‘digital transformation’ and ‘job market attractiveness’' },
      {
        source: 'province-utrecht-health-hub',
        quote: 'drie grote uitdagingen (innovatiecoalities) samen aan te pakken',
        section: 'Coalities',
        fields: ['kind', 'description'],
      },
      {
        source: 'province-utrecht-health-hub',
        quote: 'Digitale transformatie.',
        section: 'Coalities',
        fields: ['name.nl'],
      },
      {
        source: 'province-utrecht-health-hub',
        quote: 'als steun en niet als last wordt ervaren',
        section: 'Coalities',
        fields: ['themes', 'description'],
      },
      {
        source: 'upgraded-finland-netherlands',
        quote: 'It has built working coalitions around',
        fields: ['kind', 'status'],
      },
    ],
    editorial: ['name.de', 'name.fi', 'themes', 'description', 'status'],
  },
  'coalition-job-market': {
    id: 'coalition-job-market',
    name: {
      en: 'Job market attractiveness',
      nl: 'Aantrekkelijke arbeidsmarkt',
      de: 'Attraktiver Arbeitsmarkt',
      fi: 'Vetovoimaiset työmarkkinat',
    },
    kind: 'coalition',
    network: 'health-hub-utrecht',
    themes: ['theme-labor-market'],
    description: {
      en: 'The partners use their joint knowledge and skills on one of three major challenges: how training and work become so attractive that there are enough people in the future too.',
      nl: 'De partners zetten hun gebundelde kennis in voor een van drie grote uitdagingen: hoe leren en werken zo aantrekkelijk worden dat er ook straks genoeg mensen zijn.',
      de: 'Die Partner setzen ihr gemeinsames Wissen und Können für eine von drei großen Herausforderungen ein: wie Ausbildung und Arbeit so attraktiv werden, dass auch künftig genügend Menschen zur Verfügung stehen.',
      fi: 'Kumppanit paneutuvat yhteisellä osaamisellaan yhteen kolmesta suuresta haasteesta: siihen, miten koulutuksesta ja työstä tulee niin houkuttelevia, että tekijöitä riittää jatkossakin.',
    },
    order: 3,
    status: 'running',
    citations: [
      { source: 'upgraded-finland-netherlands', quote: '‘digital transformation’ and ‘job market attractiveness’' },
      {
        source: 'province-utrecht-health-hub',
        quote: 'drie grote uitdagingen (innovatiecoalities) samen aan te pakken',
        section: 'Coalities',
        fields: ['kind', 'description'],
      },
      {
        source: 'province-utrecht-health-hub',
        quote: 'Aantrekkelijke arbeidsmarkt.',
        section: 'Coalities',
        fields: ['name.nl'],
      },
      {
        source: 'province-utrecht-health-hub',
        quote: 'Hoe maken we opleiding en werk zo aantrekkelijk',
        section: 'Coalities',
        fields: ['themes', 'description'],
      },
      {
        source: 'upgraded-finland-netherlands',
        quote: 'It has built working coalitions around',
        fields: ['kind', 'status'],
      },
    ],
    editorial: ['name.de', 'name.fi', 'themes', 'description', 'status'],
  },
  'hhu-positioning-healthy-urban-living': {
    id: 'hhu-positioning-healthy-urban-living',
    name: {
      en: 'Positioning of the region of Utrecht on healthy urban living',
      nl: 'Positionering van de regio Utrecht op gezond stedelijk leven',
      de: 'Positionierung der Region Utrecht beim Thema gesundes Leben in der Stadt',
      fi: 'Utrechtin seudun profilointi terveellisen kaupunkielämän alueena',
    },
    kind: 'other',
    network: 'health-hub-utrecht',
    themes: ['theme-healthy-urban-living'],
    description: {
      en: 'Work on the profile of the region through national and international meetings and gatherings.',
      nl: 'Werk aan het profiel van de regio via ontmoetingen en bijeenkomsten in binnen- en buitenland.',
      de: 'Arbeit am Profil der Region durch nationale und internationale Begegnungen und Zusammenkünfte.',
      fi: 'Alueen profiilin vahvistaminen kansallisissa ja kansainvälisissä tapaamisissa ja tilaisuuksissa.',
    },
    status: 'running',
    citations: [
      {
        source: 'province-utrecht-health-hub',
        quote: 'positionering van de regio Utrecht op gezond stedelijk',
        section: 'Coalities',
      },
      {
        source: 'province-utrecht-health-hub',
        quote: 'via (inter)nationale ontmoetingen en bijeenkomsten',
        section: 'Coalities',
        fields: ['description'],
      },
      {
        source: 'province-utrecht-health-hub',
        quote: 'Ook wordt er gewerkt aan de positionering',
        section: 'Coalities',
        fields: ['status'],
      },
    ],
    editorial: ['name.en', 'name.de', 'name.fi', 'kind', 'description', 'status'],
  },
});
