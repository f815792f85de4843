import type { Concept } from '../../../model/concept.js';
import { defineRecords } from '../../define-records.js';

/** Who makes up the ecosystem, as far as the page names no one, and who is followed by its cohort. */
export const actorGroups = defineRecords<Concept>()({
  'actor-northern-education': {
    id: 'actor-northern-education',
    scheme: 'actor-group',
    label: { en: 'Education', nl: 'Onderwijs', de: 'Bildung', fi: 'Koulutus' },
    description: {
      en: 'Works fraternally with government and business on healthy ageing.',
      nl: 'Werkt broederlijk met overheid en bedrijfsleven aan gezond ouder worden.',
      de: 'Arbeitet brüderlich mit öffentlicher Hand und Wirtschaft am gesunden Altern.',
      fi: 'Toimii veljellisesti julkishallinnon ja elinkeinoelämän kanssa terveen ikääntymisen hyväksi.',
    },
    network: 'northern-netherlands',
    citations: [{ source: 'nom-northern-netherlands', quote: 'Education, government, business, all work fraternally' }],
    editorial: ['scheme', 'label.nl', 'label.de', 'label.fi', 'description'],
  },
  'actor-northern-government': {
    id: 'actor-northern-government',
    scheme: 'actor-group',
    label: { en: 'Government', nl: 'Overheid', de: 'Öffentliche Hand', fi: 'Julkishallinto' },
    description: {
      en: 'Works fraternally with education and business on healthy ageing; the governments encourage in the right places.',
      nl: 'Werkt broederlijk met onderwijs en bedrijfsleven aan gezond ouder worden; de overheden stimuleren op de juiste plekken.',
      de: 'Arbeitet brüderlich mit Bildung und Wirtschaft am gesunden Altern; an den richtigen Stellen fördert sie.',
      fi: 'Toimii veljellisesti koulutuksen ja elinkeinoelämän kanssa terveen ikääntymisen hyväksi ja kannustaa oikeissa kohdissa.',
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
    editorial: ['scheme', 'label.nl', 'label.de', 'label.fi', 'description'],
  },
  'actor-northern-business': {
    id: 'actor-northern-business',
    scheme: 'actor-group',
    label: { en: 'Business', nl: 'Bedrijfsleven', de: 'Wirtschaft', fi: 'Elinkeinoelämä' },
    description: {
      en: 'Works fraternally with education and government on healthy ageing.',
      nl: 'Werkt broederlijk met onderwijs en overheid aan gezond ouder worden.',
      de: 'Arbeitet brüderlich mit Bildung und öffentlicher Hand am gesunden Altern.',
      fi: 'Toimii veljellisesti koulutuksen ja julkishallinnon kanssa terveen ikääntymisen hyväksi.',
    },
    network: 'northern-netherlands',
    citations: [{ source: 'nom-northern-netherlands', quote: 'Education, government, business, all work fraternally' }],
    editorial: ['scheme', 'label.nl', 'label.de', 'label.fi', 'description'],
  },
  'actor-university-strong-in-medicine': {
    id: 'actor-university-strong-in-medicine',
    scheme: 'actor-group',
    label: {
      en: 'A university of international stature in medicine',
      nl: 'Een universiteit van internationale allure in de geneeskunde',
      de: 'Eine Universität von internationalem Rang in der Medizin',
      fi: 'Lääketieteessä kansainvälistä tasoa oleva yliopisto',
    },
    description: {
      en: 'The page does not name it.',
      nl: 'De pagina noemt haar niet bij naam.',
      de: 'Die Seite nennt ihren Namen nicht.',
      fi: 'Sivu ei kerro sen nimeä.',
    },
    network: 'northern-netherlands',
    citations: [
      {
        source: 'nom-northern-netherlands',
        quote: 'international stature in the field of medicine',
        section: 'This is very nice, and also not illogical.',
      },
    ],
    editorial: ['scheme', 'label.nl', 'label.de', 'label.fi', 'description'],
  },
  'actor-higher-education': {
    id: 'actor-higher-education',
    scheme: 'actor-group',
    label: {
      en: 'Higher education',
      nl: 'Hoger onderwijs',
      de: 'Hochschulbildung',
      fi: 'Korkeakoulutus',
    },
    description: {
      en: 'Prepares students for the medical-technical world.',
      nl: 'Bereidt studenten voor op de medisch-technische wereld.',
      de: 'Bereitet Studierende auf die medizinisch-technische Welt vor.',
      fi: 'Valmistaa opiskelijoita lääketieteen ja tekniikan maailmaan.',
    },
    network: 'northern-netherlands',
    citations: [
      {
        source: 'nom-northern-netherlands',
        quote: 'higher education that prepares students for the medical-technical',
        section: 'This is very nice, and also not illogical.',
      },
    ],
    editorial: ['scheme', 'label.nl', 'label.de', 'label.fi', 'description'],
  },
  'actor-biotechnology-entrepreneurs': {
    id: 'actor-biotechnology-entrepreneurs',
    scheme: 'actor-group',
    label: {
      en: 'Entrepreneurs in biotechnology',
      nl: 'Ondernemers in de biotechnologie',
      de: 'Unternehmertum in der Biotechnologie',
      fi: 'Bioteknologian yrittäjät',
    },
    description: {
      en: 'For years this entrepreneurship has been gathering speed and joining hands.',
      nl: 'Al jaren wint dit ondernemerschap aan vaart en slaat het de handen ineen.',
      de: 'Seit Jahren nimmt es Fahrt auf und schließt sich zusammen.',
      fi: 'Tämä yrittäjyys on jo vuosia kiihtynyt ja lyönyt kätensä yhteen.',
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
    editorial: ['scheme', 'label', 'description'],
  },
  'actor-investors': {
    id: 'actor-investors',
    scheme: 'actor-group',
    label: { en: 'Investors', nl: 'Investeerders', de: 'Investoren', fi: 'Sijoittajat' },
    description: {
      en: 'They believe in inventions and innovations of the Northern Netherlands.',
      nl: 'Zij geloven in Noord-Nederlandse uitvindingen en innovaties.',
      de: 'Sie glauben an Erfindungen und Innovationen aus den nördlichen Niederlanden.',
      fi: 'He uskovat pohjoisalankomaalaisiin keksintöihin ja innovaatioihin.',
    },
    network: 'northern-netherlands',
    citations: [
      {
        source: 'nom-northern-netherlands',
        quote: 'investors who believe in Northern Netherlands inventions and',
        section: 'This is very nice, and also not illogical.',
      },
    ],
    editorial: ['scheme', 'label.nl', 'label.de', 'label.fi', 'description'],
  },
  'actor-investment-companies': {
    id: 'actor-investment-companies',
    scheme: 'actor-group',
    label: {
      en: 'Investment companies',
      nl: 'Investeringsmaatschappijen',
      de: 'Beteiligungsgesellschaften',
      fi: 'Sijoitusyhtiöt',
    },
    description: {
      en: 'A system of them, for ventures at an early and at a later stage, helps a lot.',
      nl: 'Een stelsel ervan, voor ondernemingen in een vroege en in een latere fase, helpt veel.',
      de: 'Ein System davon, für Unternehmen in früher und in späterer Phase, hilft sehr.',
      fi: 'Niiden muodostama järjestelmä, alkuvaiheen ja myöhemmän vaiheen yrityksille, auttaa paljon.',
    },
    network: 'northern-netherlands',
    citations: [
      {
        source: 'nom-northern-netherlands',
        quote: 'A system of investment companies',
        section: 'Northern Netherlands as a testing ground',
      },
      {
        source: 'nom-northern-netherlands',
        quote: 'both early-stage and later-stage ventures helps a lot',
        section: 'Northern Netherlands as a testing ground',
        fields: ['description'],
      },
    ],
    editorial: ['scheme', 'label.nl', 'label.de', 'label.fi', 'description'],
  },
  'actor-startups-and-health-companies': {
    id: 'actor-startups-and-health-companies',
    scheme: 'actor-group',
    label: {
      en: 'Startups and other companies in the health sector',
      nl: 'Start-ups en andere bedrijven in de gezondheidssector',
      de: 'Start-ups und andere Unternehmen des Gesundheitssektors',
      fi: 'Startupit ja muut terveysalan yritykset',
    },
    description: {
      en: 'They thrive in the climate of the Northern Netherlands, because of the ecosystem. The niches that startups enter are special, and the overlap makes the difference.',
      nl: 'Ze gedijen in het Noord-Nederlandse klimaat, dankzij het ecosysteem. De niches waarin start-ups stappen zijn bijzonder, en de overlap maakt het verschil.',
      de: 'Sie gedeihen im Klima der nördlichen Niederlande, dank des Ökosystems. Die Nischen, in die Start-ups gehen, sind besonders, und die Überschneidung macht den Unterschied.',
      fi: 'Ne menestyvät Pohjois-Alankomaiden ilmapiirissä ekosysteemin ansiosta. Startupien valitsemat markkinaraot ovat erityisiä, ja päällekkäisyys ratkaisee.',
    },
    network: 'northern-netherlands',
    citations: [
      {
        source: 'nom-northern-netherlands',
        quote: 'Startups and other companies in the health sector',
        section: 'Startups and other companies in the health sector thrive in the northern Netherlands climate.',
      },
      {
        source: 'nom-northern-netherlands',
        quote: 'thrive in the northern Netherlands climate',
        section: 'Startups and other companies in the health sector thrive in the northern Netherlands climate.',
        fields: ['description'],
      },
      {
        source: 'nom-northern-netherlands',
        quote: 'Precisely because of the ecosystem',
        section: 'Startups and other companies in the health sector thrive in the northern Netherlands climate.',
        fields: ['description'],
      },
      {
        source: 'nom-northern-netherlands',
        quote: 'The niches that startups enter are special',
        section: 'Northern Netherlands as a testing ground',
        fields: ['description'],
      },
      {
        source: 'nom-northern-netherlands',
        quote: 'the overlap is where the difference is made',
        section: 'Northern Netherlands as a testing ground',
        fields: ['description'],
      },
    ],
    editorial: ['scheme', 'label.nl', 'label.de', 'label.fi', 'description'],
  },
  'target-residents-of-the-northern-provinces': {
    id: 'target-residents-of-the-northern-provinces',
    scheme: 'target-group',
    label: {
      en: 'Residents of the northern provinces',
      nl: 'Inwoners van de noordelijke provincies',
      de: 'Menschen in den nördlichen Provinzen',
      fi: 'Pohjoisten provinssien asukkaat',
    },
    description: {
      en: 'The page does not name the provinces.',
      nl: 'De pagina noemt de provincies niet bij naam.',
      de: 'Die Seite nennt die Provinzen nicht namentlich.',
      fi: 'Sivu ei nimeä provinsseja.',
    },
    network: 'northern-netherlands',
    citations: [
      {
        source: 'nom-northern-netherlands',
        quote: 'residents of the northern provinces are participating',
        section: 'One of the signposts of this thinking together and doing together is lifelines',
      },
    ],
    editorial: ['scheme', 'label.nl', 'label.de', 'label.fi', 'description'],
  },
});
