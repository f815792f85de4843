import type { Concept, Goal, Group, Network, Observation, Statement } from '../../model/types.generated.js';
import { defineRecords } from '../define-records.js';

const networks = defineRecords<Network>()({
  'life-cooperative': {
    id: 'life-cooperative',
    name: { en: 'Life Cooperative', nl: 'Life Cooperative', de: 'Life Cooperative', fi: 'Life Cooperative' },
    note: {
      en: 'The page on the health sector in the northern Netherlands names none of its companies.',
      nl: 'De pagina over de gezondheidssector in Noord-Nederland noemt geen van de bedrijven.',
      de: 'Die Seite über den Gesundheitssektor in den nördlichen Niederlanden nennt keines der Unternehmen.',
      fi: 'Pohjois-Alankomaiden terveysalasta kertova sivu ei nimeä yhtäkään sen yrityksistä.',
    },
    kind: 'cooperative',
    purpose: {
      en: 'Companies in life sciences and medtech join forces to advance their whole sector and make the Northern Netherlands the expert region.',
      nl: 'Bedrijven in life sciences en medtech slaan de handen ineen om hun hele sector vooruit te helpen en van Noord-Nederland dé expertregio te maken.',
      de: 'Unternehmen aus Life Sciences und Medtech bündeln ihre Kräfte, um den gesamten Sektor voranzubringen und die nördlichen Niederlande zur Expertenregion zu machen.',
      fi: 'Biotieteiden ja medtech-alan yritykset yhdistävät voimansa viedäkseen koko alaa eteenpäin ja tehdäkseen Pohjois-Alankomaista alan asiantuntija-alueen.',
    },
    areaServed: ['northern-netherlands-region'],
    citations: [
      {
        source: 'nom-northern-netherlands',
        quote: 'embodiment of that collaboration is the Life Cooperative',
        section: 'Startups and other companies in the health sector thrive in the northern Netherlands climate.',
      },
      {
        source: 'nom-northern-netherlands',
        quote: 'Forty companies from the life sciences & medtech',
        section: 'Startups and other companies in the health sector thrive in the northern Netherlands climate.',
        fields: ['purpose'],
      },
      {
        source: 'nom-northern-netherlands',
        quote: 'to advance the sector as a whole and',
        section: 'Startups and other companies in the health sector thrive in the northern Netherlands climate.',
        fields: ['purpose'],
      },
      {
        source: 'nom-northern-netherlands',
        quote: 'make the Northern Netherlands the expert region',
        section: 'Startups and other companies in the health sector thrive in the northern Netherlands climate.',
        fields: ['purpose', 'areaServed'],
      },
    ],
    editorial: ['kind', 'purpose', 'areaServed', 'note'],
  },
});

const concepts = defineRecords<Concept>()({
  'industry-life-sciences-and-medtech': {
    id: 'industry-life-sciences-and-medtech',
    scheme: 'industry',
    label: {
      en: 'Life sciences & medtech',
      nl: 'Life sciences & medtech',
      de: 'Life Sciences & Medtech',
      fi: 'Biotieteet ja medtech',
    },
    network: 'life-cooperative',
    citations: [
      {
        source: 'nom-northern-netherlands',
        quote: 'Forty companies from the life sciences & medtech',
        section: 'Startups and other companies in the health sector thrive in the northern Netherlands climate.',
      },
    ],
    editorial: ['scheme', 'label.nl', 'label.de', 'label.fi'],
  },
});

const groups = defineRecords<Group>()({
  'actor-science-and-education': {
    id: 'actor-science-and-education',
    name: {
      en: 'Science and education',
      nl: 'Wetenschap en onderwijs',
      de: 'Wissenschaft und Bildung',
      fi: 'Tiede ja koulutus',
    },
    description: {
      en: 'Initiatives are often taken together with them.',
      nl: 'Initiatieven worden vaak samen met hen genomen.',
      de: 'Initiativen entstehen oft gemeinsam mit ihnen.',
      fi: 'Aloitteita tehdään usein yhdessä niiden kanssa.',
    },
    note: {
      en: 'They are not said to belong to the cooperative.',
      nl: 'Dat ze bij de coöperatie horen, staat er niet.',
      de: 'Dass sie zur Genossenschaft gehören, wird nicht gesagt.',
      fi: 'Niiden ei sanota kuuluvan osuuskuntaan.',
    },
    network: 'life-cooperative',
    citations: [
      {
        source: 'nom-northern-netherlands',
        quote: 'often together with science and education',
        section: 'Startups and other companies in the health sector thrive in the northern Netherlands climate.',
      },
    ],
    editorial: ['name.nl', 'name.de', 'name.fi', 'description', 'note'],
  },
});

const goals = defineRecords<Goal>()({
  'life-cooperative-goal-advance-sector': {
    id: 'life-cooperative-goal-advance-sector',
    network: 'life-cooperative',
    kind: 'aim',
    statement: {
      en: 'Advance the life sciences and medtech sector as a whole.',
      nl: 'De hele sector life sciences en medtech vooruithelpen.',
      de: 'Den gesamten Sektor Life Sciences und Medtech voranbringen.',
      fi: 'Viedä koko biotieteiden ja medtechin alaa eteenpäin.',
    },
    citations: [
      {
        source: 'nom-northern-netherlands',
        quote: 'to advance the sector as a whole',
        section: 'Startups and other companies in the health sector thrive in the northern Netherlands climate.',
      },
      {
        source: 'nom-northern-netherlands',
        quote: 'companies from the life sciences & medtech sector',
        section: 'Startups and other companies in the health sector thrive in the northern Netherlands climate.',
        fields: ['statement'],
      },
    ],
    editorial: ['statement'],
  },
  'life-cooperative-goal-expert-region': {
    id: 'life-cooperative-goal-expert-region',
    network: 'life-cooperative',
    kind: 'aim',
    statement: {
      en: 'Make the Northern Netherlands the expert region.',
      nl: 'Van Noord-Nederland dé expertregio maken.',
      de: 'Die nördlichen Niederlande zur Expertenregion machen.',
      fi: 'Tehdä Pohjois-Alankomaista asiantuntija-alue.',
    },
    citations: [
      {
        source: 'nom-northern-netherlands',
        quote: 'make the Northern Netherlands the expert region',
        section: 'Startups and other companies in the health sector thrive in the northern Netherlands climate.',
      },
    ],
    editorial: ['statement'],
  },
});

const observations = defineRecords<Observation>()({
  'life-cooperative-companies-40': {
    id: 'life-cooperative-companies-40',
    subject: 'life-cooperative',
    property: 'property-companies',
    quantity: { value: 40, qualifier: 'exact' },
    note: {
      en: 'From the life sciences and medtech sector. The page gives no date and no names.',
      nl: 'Uit de sector life sciences en medtech. De pagina geeft geen datum en geen namen.',
      de: 'Aus dem Sektor Life Sciences und Medtech. Die Seite nennt weder Datum noch Namen.',
      fi: 'Biotieteiden ja medtechin alalta. Sivulla ei ole päiväystä eikä nimiä.',
    },
    citations: [
      {
        source: 'nom-northern-netherlands',
        quote: 'Forty companies from the life sciences & medtech',
        section: 'Startups and other companies in the health sector thrive in the northern Netherlands climate.',
      },
    ],
    editorial: ['note'],
  },
});

const statements = defineRecords<Statement>()({
  'statement-life-cooperative-embodiment': {
    id: 'statement-life-cooperative-embodiment',
    about: ['life-cooperative', 'northern-netherlands'],
    text: {
      en: 'The Life Cooperative is perhaps the embodiment of the collaboration in the Northern Netherlands.',
      nl: 'De Life Cooperative is misschien de belichaming van de samenwerking in Noord-Nederland.',
      de: 'Die Life Cooperative ist vielleicht die Verkörperung der Zusammenarbeit in den nördlichen Niederlanden.',
      fi: 'Life Cooperative on ehkä Pohjois-Alankomaiden yhteistyön ruumiillistuma.',
    },
    citations: [
      {
        source: 'nom-northern-netherlands',
        quote: 'Perhaps the embodiment of that collaboration',
        section: 'Startups and other companies in the health sector thrive in the northern Netherlands climate.',
      },
    ],
    editorial: ['text'],
  },
  'statement-life-cooperative-initiatives': {
    id: 'statement-life-cooperative-initiatives',
    about: ['life-cooperative', 'actor-science-and-education', 'industry-life-sciences-and-medtech'],
    text: {
      en: 'The joining of forces results in numerous initiatives, often together with science and education.',
      nl: 'Het bundelen van krachten levert tal van initiatieven op, vaak samen met wetenschap en onderwijs.',
      de: 'Aus den gebündelten Kräften gehen zahlreiche Initiativen hervor, oft gemeinsam mit Wissenschaft und Bildung.',
      fi: 'Voimien yhdistäminen tuottaa lukuisia aloitteita, usein yhdessä tieteen ja koulutuksen kanssa.',
    },
    citations: [
      {
        source: 'nom-northern-netherlands',
        quote: 'numerous initiatives - often together with science and',
        section: 'Startups and other companies in the health sector thrive in the northern Netherlands climate.',
      },
      {
        source: 'nom-northern-netherlands',
        quote: 'companies from the life sciences & medtech sector',
        section: 'Startups and other companies in the health sector thrive in the northern Netherlands climate.',
        fields: ['about'],
      },
    ],
    editorial: ['text'],
  },
});

/** The records of the Life Cooperative. */
export const lifeCooperative = { networks, concepts, goals, groups, observations, statements };
