import type { Group } from '../../../model/types.generated.js';
import { defineRecords } from '../../define-records.js';
import { clusters } from './clusters.js';

/**
 * Parties that the page mentions without naming them. It calls none of them members or partners, so they have no
 * relation to the network.
 */
const actorGroups = defineRecords<Group>()({
  'actor-northern-education': {
    id: 'actor-northern-education',
    name: { en: 'Education', nl: 'Onderwijs', de: 'Bildung', fi: 'Koulutus' },
    description: {
      en: 'Works fraternally with government and business on healthy ageing.',
      nl: 'Werkt broederlijk met overheid en bedrijfsleven aan gezond ouder worden.',
      de: 'Arbeitet einträchtig mit öffentlicher Hand und Wirtschaft am gesunden Altern.',
      fi: 'Edistää sulassa sovussa julkishallinnon ja elinkeinoelämän kanssa tervettä ikääntymistä.',
    },
    network: 'northern-netherlands',
    citations: [{ source: 'nom-northern-netherlands', quote: 'Education, government, business, all work fraternally' }],
    editorial: ['name.nl', 'name.de', 'name.fi', 'description'],
  },
  'actor-northern-government': {
    id: 'actor-northern-government',
    name: { en: 'Government', nl: 'Overheid', de: 'Öffentliche Hand', fi: 'Julkishallinto' },
    description: {
      en: 'Works fraternally with education and business on healthy ageing; the governments encourage in the right places.',
      nl: 'Werkt broederlijk met onderwijs en bedrijfsleven aan gezond ouder worden; de overheden stimuleren op de juiste plekken.',
      de: 'Arbeitet einträchtig mit Bildung und Wirtschaft am gesunden Altern; an den richtigen Stellen fördert sie.',
      fi: 'Edistää sulassa sovussa koulutuksen ja elinkeinoelämän kanssa tervettä ikääntymistä ja kannustaa oikeissa kohdissa.',
    },
    network: 'northern-netherlands',
    citations: [
      { source: 'nom-northern-netherlands', quote: 'Education, government, business, all work fraternally' },
      {
        source: 'nom-northern-netherlands',
        quote: 'governments stimulating in the right places',
        section: 'This is very nice, and also not illogical.',
        fields: ['description'],
      },
    ],
    editorial: ['name.nl', 'name.de', 'name.fi', 'description'],
  },
  'actor-northern-business': {
    id: 'actor-northern-business',
    name: { en: 'Business', nl: 'Bedrijfsleven', de: 'Wirtschaft', fi: 'Elinkeinoelämä' },
    description: {
      en: 'Works fraternally with education and government on healthy ageing.',
      nl: 'Werkt broederlijk met onderwijs en overheid aan gezond ouder worden.',
      de: 'Arbeitet einträchtig mit Bildung und öffentlicher Hand am gesunden Altern.',
      fi: 'Edistää sulassa sovussa koulutuksen ja julkishallinnon kanssa tervettä ikääntymistä.',
    },
    network: 'northern-netherlands',
    citations: [{ source: 'nom-northern-netherlands', quote: 'Education, government, business, all work fraternally' }],
    editorial: ['name.nl', 'name.de', 'name.fi', 'description'],
  },
  'actor-university-strong-in-medicine': {
    id: 'actor-university-strong-in-medicine',
    name: {
      en: 'A university of international stature in medicine',
      nl: 'Een universiteit van internationale allure in de geneeskunde',
      de: 'Eine Universität von internationalem Rang in der Medizin',
      fi: 'Lääketieteessä kansainvälisesti arvostettu yliopisto',
    },
    note: {
      en: 'The page does not name it.',
      nl: 'De pagina noemt haar niet bij naam.',
      de: 'Die Seite nennt ihren Namen nicht.',
      fi: 'Sivu ei kerro sen nimeä.',
    },
    network: 'northern-netherlands',
    organizationKind: 'knowledge-institution',
    citations: [
      {
        source: 'nom-northern-netherlands',
        quote: 'international stature in the field of medicine',
        section: 'This is very nice, and also not illogical.',
      },
    ],
    editorial: ['name.nl', 'name.de', 'name.fi', 'note', 'organizationKind'],
  },
  'actor-higher-education': {
    id: 'actor-higher-education',
    name: { en: 'Higher education', nl: 'Hoger onderwijs', de: 'Hochschulbildung', fi: 'Korkeakoulutus' },
    description: {
      en: 'Prepares students for the medical-technical world.',
      nl: 'Bereidt studenten voor op de medisch-technische wereld.',
      de: 'Bereitet Studierende auf die medizinisch-technische Welt vor.',
      fi: 'Valmistaa opiskelijoita lääketieteellis-tekniseen maailmaan.',
    },
    network: 'northern-netherlands',
    citations: [
      {
        source: 'nom-northern-netherlands',
        quote: 'higher education that prepares students for the medical-technical',
        section: 'This is very nice, and also not illogical.',
      },
    ],
    editorial: ['name.nl', 'name.de', 'name.fi', 'description'],
  },
  'actor-biotechnology-entrepreneurs': {
    id: 'actor-biotechnology-entrepreneurs',
    name: {
      en: 'Entrepreneurship in biotechnology',
      nl: 'Ondernemerschap in de biotechnologie',
      de: 'Unternehmertum in der Biotechnologie',
      fi: 'Bioteknologian yrittäjyys',
    },
    description: {
      en: 'For years this entrepreneurship has been gathering speed and joining hands.',
      nl: 'Al jaren wint dit ondernemerschap aan vaart en slaat het de handen ineen.',
      de: 'Seit Jahren nimmt es Fahrt auf und schließt sich zusammen.',
      fi: 'Tämä yrittäjyys on jo vuosia kiihtynyt ja yhdistänyt voimiaan.',
    },
    network: 'northern-netherlands',
    citations: [
      {
        source: 'nom-northern-netherlands',
        quote: 'entrepreneurship in biotechnology accelerating and joining hands for',
        section: 'This is very nice, and also not illogical.',
      },
      {
        source: 'nom-northern-netherlands',
        quote: 'accelerating and joining hands for years',
        section: 'This is very nice, and also not illogical.',
        fields: ['description'],
      },
    ],
    editorial: ['name.nl', 'name.de', 'name.fi', 'description'],
  },
  'actor-investors': {
    id: 'actor-investors',
    name: { en: 'Investors', nl: 'Investeerders', de: 'Investorinnen und Investoren', fi: 'Sijoittajat' },
    description: {
      en: 'They believe in inventions and innovations of the Northern Netherlands.',
      nl: 'Zij geloven in Noord-Nederlandse uitvindingen en innovaties.',
      de: 'Sie glauben an Erfindungen und Innovationen aus den nördlichen Niederlanden.',
      fi: 'He uskovat pohjoisalankomaalaisiin keksintöihin ja innovaatioihin.',
    },
    network: 'northern-netherlands',
    organizationKind: 'investor',
    citations: [
      {
        source: 'nom-northern-netherlands',
        quote: 'investors who believe in Northern Netherlands inventions and',
        section: 'This is very nice, and also not illogical.',
      },
    ],
    editorial: ['name.nl', 'name.de', 'name.fi', 'description'],
  },
  'actor-investment-companies': {
    id: 'actor-investment-companies',
    name: {
      en: 'Investment companies',
      nl: 'Investeringsmaatschappijen',
      de: 'Beteiligungsgesellschaften',
      fi: 'Sijoitusyhtiöt',
    },
    network: 'northern-netherlands',
    organizationKind: 'investor',
    citations: [
      {
        source: 'nom-northern-netherlands',
        quote: 'A system of investment companies',
        section: 'Northern Netherlands as a testing ground',
      },
    ],
    editorial: ['name.nl', 'name.de', 'name.fi', 'organizationKind'],
  },
  'actor-startups-and-health-companies': {
    id: 'actor-startups-and-health-companies',
    name: {
      en: 'Startups and other companies in the health sector',
      nl: 'Start-ups en andere bedrijven in de gezondheidssector',
      de: 'Start-ups und andere Unternehmen des Gesundheitssektors',
      fi: 'Startupit ja muut terveysalan yritykset',
    },
    network: 'northern-netherlands',
    organizationKind: 'company',
    citations: [
      {
        source: 'nom-northern-netherlands',
        quote: 'Startups and other companies in the health sector',
        section: 'Startups and other companies in the health sector thrive in the northern Netherlands climate.',
      },
    ],
    editorial: ['name.nl', 'name.de', 'name.fi'],
  },
  'target-residents-of-the-northern-provinces': {
    id: 'target-residents-of-the-northern-provinces',
    name: {
      en: 'Residents of the northern provinces',
      nl: 'Inwoners van de noordelijke provincies',
      de: 'Einwohnerinnen und Einwohner der nördlichen Provinzen',
      fi: 'Pohjoisten provinssien asukkaat',
    },
    description: {
      en: 'Those who take part in Lifelines.',
      nl: 'Degenen die meedoen aan Lifelines.',
      de: 'Diejenigen, die an Lifelines teilnehmen.',
      fi: 'Ne, jotka osallistuvat Lifelinesiin.',
    },
    note: {
      en: 'The page does not name the provinces.',
      nl: 'De pagina noemt de provincies niet.',
      de: 'Die Seite nennt die Provinzen nicht.',
      fi: 'Sivu ei nimeä provinsseja.',
    },
    network: 'northern-netherlands',
    quantity: { value: 170000, qualifier: 'nearly' },
    citations: [
      {
        source: 'nom-northern-netherlands',
        quote: 'residents of the northern provinces are participating',
        section: 'One of the signposts of this thinking together and doing together is lifelines',
      },
      {
        source: 'nom-northern-netherlands',
        quote: 'Nearly 170,000 residents of the northern provinces are',
        section: 'One of the signposts of this thinking together and doing together is lifelines',
        fields: ['quantity'],
      },
    ],
    editorial: ['name.nl', 'name.de', 'name.fi', 'description', 'note'],
  },
  'organizations-from-all-corners': {
    id: 'organizations-from-all-corners',
    name: {
      en: 'Organisations from all corners and industries',
      nl: 'Organisaties uit alle hoeken en sectoren',
      de: 'Organisationen aus allen Richtungen und Branchen',
      fi: 'Organisaatiot kaikilta suunnilta ja aloilta',
    },
    network: 'northern-netherlands',
    citations: [
      {
        source: 'nom-northern-netherlands',
        quote: 'From all corners and industries, organizations work together',
        section: 'Northern Netherlands as a testing ground',
      },
    ],
    editorial: ['name'],
  },
  'europe-itself': {
    id: 'europe-itself',
    name: { en: '“Europe itself”', nl: '‘Europa zelf’', de: '„Europa selbst“', fi: '”Eurooppa itse”' },
    description: {
      en: 'Whoever says that the region is a leader.',
      nl: 'Degene die de regio een koploper noemt.',
      de: 'Wer die Region führend nennt.',
      fi: 'Se, joka sanoo aluetta yhdeksi johtavista.',
    },
    note: {
      en: 'So the page calls them. It names no body.',
      nl: 'Zo heet die op de pagina. Welke instantie dat is, staat er niet.',
      de: 'So heißt das auf der Seite. Eine Stelle gibt sie nicht an.',
      fi: 'Näin sivu kutsuu sitä. Mitään tahoa ei nimetä.',
    },
    citations: [{ source: 'nom-northern-netherlands', quote: 'Europe itself says so', section: 'Healthy ageing' }],
    editorial: ['name.nl', 'name.de', 'name.fi', 'description', 'note'],
  },
});

/** All parties that the page on the Northern Netherlands mentions without naming them. */
export const groups = { ...clusters, ...actorGroups };
