import type { Statement } from '../../../model/types.generated.js';
import { defineRecords } from '../../define-records.js';

/**
 * Statements of Victor Haze about Health Valley’s work abroad, the view that Thea Remers shares, and claims of Health
 * Valley about itself.
 */
export const statements = defineRecords<Statement>()({
  'statement-haze-small-and-medium-sized-companies': {
    id: 'statement-haze-small-and-medium-sized-companies',
    attributedTo: 'victor-haze',
    about: ['health-valley', 'target-small-and-medium-sized-companies'],
    text: {
      en: 'There are many opportunities abroad for Health Valley’s small and medium-sized companies, and they should be told so better.',
      nl: 'Voor de mkb-bedrijven van Health Valley zijn er in het buitenland veel mogelijkheden, en daar moeten ze beter op worden gewezen.',
      de: 'Für die kleinen und mittleren Unternehmen von Health Valley gibt es im Ausland viele Möglichkeiten, und darauf sollte man sie besser hinweisen.',
      fi: 'Health Valleyn pienille ja keskisuurille yrityksille on ulkomailla paljon mahdollisuuksia, ja siitä pitäisi kertoa niille paremmin.',
    },
    citations: [
      {
        source: 'health-valley-annual-report-2019',
        quote: 'Er liggen veel mogelijkheden voor onze mkb-bedrijven in',
        section: 'Internationaal staan we steeds meer op de kaart',
      },
      {
        source: 'health-valley-annual-report-2019',
        quote: 'Daar moeten we ze beter op wijzen',
        section: 'Internationaal staan we steeds meer op de kaart',
        fields: ['text'],
      },
      {
        source: 'health-valley-annual-report-2019',
        quote: 'weet Victor Haze, innovatiemanager internationalisering',
        section: 'Internationaal staan we steeds meer op de kaart',
        fields: ['attributedTo'],
      },
    ],
    editorial: ['text'],
  },
  'statement-haze-event-2019': {
    id: 'statement-haze-event-2019',
    attributedTo: 'victor-haze',
    about: ['health-valley-event-international-2019', 'health-valley', 'industry-health-sector'],
    text: {
      en: 'He would already have been satisfied with seventy parties from the health sector; 220 came. The event was above all about networking: there were 110 matching talks, and several networks presented their region.',
      nl: 'Met zeventig partijen uit de health-sector was hij al tevreden geweest; het werden er 220. Het evenement draaide vooral om netwerken: er waren 110 matchingsgesprekken, en meerdere netwerken stelden hun regio voor.',
      de: 'Mit siebzig Akteuren aus dem Gesundheitssektor wäre er schon zufrieden gewesen; es kamen 220. Bei der Veranstaltung ging es vor allem ums Netzwerken: Es gab 110 Matching-Gespräche, und mehrere Netzwerke stellten ihre Region vor.',
      fi: 'Hän olisi ollut tyytyväinen jo seitsemäänkymmeneen terveysalan toimijaan; niitä tuli 220. Tapahtumassa oli kyse ennen kaikkea verkostoitumisesta: pidettiin 110 kontaktitapaamista, ja useat verkostot esittelivät alueensa.',
    },
    citations: [
      {
        source: 'health-valley-annual-report-2019',
        quote: 'Maar het draaide vooral om netwerken',
        section: 'Internationaal staan we steeds meer op de kaart',
      },
      {
        source: 'health-valley-annual-report-2019',
        quote: 'was Haze al tevreden geweest',
        section: 'Internationaal staan we steeds meer op de kaart',
        fields: ['attributedTo', 'text'],
      },
      {
        source: 'health-valley-annual-report-2019',
        quote: 'Met zeventig partijen uit de Health-sector op het',
        section: 'Internationaal staan we steeds meer op de kaart',
        fields: ['about', 'text'],
      },
      {
        source: 'health-valley-annual-report-2019',
        quote: 'Het werden er in maart uiteindelijk 220',
        section: 'Internationaal staan we steeds meer op de kaart',
        fields: ['text'],
      },
      {
        source: 'health-valley-annual-report-2019',
        quote: 'Er zijn 110 matchingsgesprekken rond Medtech',
        section: 'Internationaal staan we steeds meer op de kaart',
        fields: ['text'],
      },
      {
        source: 'health-valley-annual-report-2019',
        quote: 'Meerdere netwerken hebben hun regio gepresenteerd',
        section: 'Internationaal staan we steeds meer op de kaart',
        fields: ['text'],
      },
    ],
    editorial: ['text'],
  },
  'statement-haze-event-2020': {
    id: 'statement-haze-event-2020',
    attributedTo: 'victor-haze',
    about: [
      'health-valley-event-2020',
      'partner-regions-tour-2020',
      'hv-network-regions-expected-2020',
      'health-valley',
    ],
    text: {
      en: 'It is planned to drive the delegations around the partner regions in 2020, and he expects more network regions at the event, for instance European health networks that he meets in Brussels.',
      nl: 'Het is de bedoeling de delegaties in 2020 langs de partnerregio’s te rijden, en hij verwacht meer netwerkregio’s op het evenement, bijvoorbeeld Europese health-netwerken die hij in Brussel ontmoet.',
      de: 'Die Delegationen sollen 2020 durch die Partnerregionen gefahren werden, und er erwartet mehr Netzwerkregionen auf der Veranstaltung, zum Beispiel europäische Gesundheitsnetzwerke, die er in Brüssel trifft.',
      fi: 'Valtuuskunnat on tarkoitus kuljettaa vuonna 2020 kumppanialueille, ja hän odottaa tapahtumaan lisää verkostoalueita, esimerkiksi eurooppalaisia terveysalan verkostoja, joita hän tapaa Brysselissä.',
    },
    citations: [
      {
        source: 'health-valley-annual-report-2019',
        quote: 'Victor verwacht meer netwerkregio’s op het event',
        section: 'Drie dagen in 2020',
      },
      {
        source: 'health-valley-annual-report-2019',
        quote: 'We zijn van plan om de delegaties rond',
        section: 'Drie dagen in 2020',
        fields: ['about', 'text'],
      },
      {
        source: 'health-valley-annual-report-2019',
        quote: 'Europese Health-netwerken die hij ontmoet in Brussel',
        section: 'Drie dagen in 2020',
        fields: ['text'],
      },
    ],
    editorial: ['text'],
  },
  'statement-haze-ambient-assisted-living': {
    id: 'statement-haze-ambient-assisted-living',
    attributedTo: 'victor-haze',
    about: [
      'theme-ambient-assisted-living',
      'hv-coverage-companies',
      'hv-coverage-care-organizations',
      'health-valley',
    ],
    text: {
      en: 'He looks mainly at initiatives in ambient assisted living, and for opportunities for Health Valley’s companies and care organisations.',
      nl: 'Hij richt zich vooral op initiatieven rond ambient assisted living, en kijkt waar kansen liggen voor de bedrijven en zorgorganisaties van Health Valley.',
      de: 'Er konzentriert sich vor allem auf Initiativen zu Ambient Assisted Living und sucht Chancen für die Unternehmen und Organisationen des Gesundheitswesens von Health Valley.',
      fi: 'Hän keskittyy etenkin älykkään avustetun asumisen aloitteisiin ja etsii mahdollisuuksia Health Valleyn yrityksille sekä hoiva- ja terveysalan organisaatioille.',
    },
    citations: [
      {
        source: 'health-valley-annual-report-2019',
        quote: 'Ik richt me vooral op ambient assisted living-initiatieven',
        section: 'Drie dagen in 2020',
      },
      {
        source: 'health-valley-annual-report-2019',
        quote: 'kijk waar kansen liggen voor onze bedrijven en',
        section: 'Drie dagen in 2020',
        fields: ['about', 'text'],
      },
    ],
    editorial: ['text'],
  },
  'statement-haze-countries': {
    id: 'statement-haze-countries',
    attributedTo: 'victor-haze',
    about: [
      'health-valley',
      'theme-internationalization',
      'theme-european-subsidy-programs',
      'france',
      'spain',
      'england',
      'hv-coverage-companies',
      'hv-coverage-care-organizations',
    ],
    text: {
      en: 'There are many opportunities abroad, in countries such as France, Spain and England too. Many of Health Valley’s companies and care organisations do not realise this and should be told better, since projects can often be tied to European subsidy programmes.',
      nl: 'In het buitenland is veel mogelijk, bijvoorbeeld ook in Frankrijk, Spanje en Engeland. Veel bedrijven en zorgorganisaties van Health Valley beseffen dat niet en moeten het beter te horen krijgen, want vaak passen projecten bij Europese subsidieprogramma’s.',
      de: 'Im Ausland gibt es viele Möglichkeiten, auch in Ländern wie Frankreich, Spanien und England. Vielen Unternehmen und Organisationen des Gesundheitswesens von Health Valley ist das nicht bewusst, und man muss es ihnen besser sagen, denn oft lassen sich Projekte mit europäischen Förderprogrammen verbinden.',
      fi: 'Ulkomailla on paljon mahdollisuuksia, myös Ranskan, Espanjan ja Englannin kaltaisissa maissa. Monet Health Valleyn yritykset sekä hoiva- ja terveysalan organisaatiot eivät tiedosta sitä, ja niille on kerrottava paremmin, sillä hankkeet voi usein liittää eurooppalaisiin rahoitusohjelmiin.',
    },
    citations: [
      {
        source: 'health-valley-annual-report-2019',
        quote: 'Ook in landen als Frankrijk, Spanje en Engeland',
        section: 'Internationale ambities',
      },
      {
        source: 'health-valley-annual-report-2019',
        quote: 'Voor Haze en Remers staat vast dat er',
        section: 'Internationale ambities',
        fields: ['attributedTo', 'text'],
      },
      {
        source: 'health-valley-annual-report-2019',
        quote: 'Veel van onze bedrijven en zorgorganisaties realiseren zich',
        section: 'Internationale ambities',
        fields: ['text'],
      },
      {
        source: 'health-valley-annual-report-2019',
        quote: 'vaak zijn projecten ook te koppelen aan Europese',
        section: 'Internationale ambities',
        fields: ['about', 'text'],
      },
    ],
    editorial: ['text'],
  },
  'statement-haze-survey': {
    id: 'statement-haze-survey',
    attributedTo: 'victor-haze',
    about: ['hv-survey-of-international-ambitions', 'health-valley'],
    text: {
      en: 'To point out opportunities in a more targeted way, a survey first takes stock of the partners’ international ambitions. Those who want to know more now can turn to him.',
      nl: 'Om gerichter op kansen te wijzen, inventariseert een enquête eerst de internationale ambities van de partners. Wie nu al meer wil weten, kan bij hem terecht.',
      de: 'Um gezielter auf Chancen hinzuweisen, erfasst zuerst eine Umfrage die internationalen Ambitionen der Partner. Wer schon jetzt mehr wissen will, kann sich an ihn wenden.',
      fi: 'Jotta mahdollisuuksista voidaan kertoa kohdennetummin, kyselyllä kartoitetaan ensin kumppanien kansainväliset tavoitteet. Lisätietoja jo nyt haluava voi kääntyä hänen puoleensa.',
    },
    citations: [
      {
        source: 'health-valley-annual-report-2019',
        quote: 'inventariseren we eerst met een enquête',
        section: 'Internationale ambities',
      },
      {
        source: 'health-valley-annual-report-2019',
        quote: 'onze Health Valley-partners leeft aan internationale ambities',
        section: 'Internationale ambities',
        fields: ['text'],
      },
      {
        source: 'health-valley-annual-report-2019',
        quote: 'wie nu al meer wil weten',
        section: 'Internationale ambities',
        fields: ['text'],
      },
      {
        source: 'health-valley-annual-report-2019',
        quote: 'kan contact met mij opnemen',
        section: 'Internationale ambities',
        fields: ['text'],
      },
      {
        source: 'health-valley-annual-report-2019',
        quote: 'Victor Haze Innovatiemanager Health Valley',
        section: 'Internationale ambities',
        fields: ['attributedTo'],
      },
    ],
    editorial: ['text'],
  },
  'statement-remers-opportunities-abroad': {
    id: 'statement-remers-opportunities-abroad',
    attributedTo: 'thea-remers',
    about: ['theme-internationalization'],
    text: {
      en: 'Thea Remers is as certain as Victor Haze that there are many opportunities abroad.',
      nl: 'Voor Thea Remers is het even zeker als voor Victor Haze dat er in het buitenland veel mogelijk is.',
      de: 'Für Thea Remers steht wie für Victor Haze fest, dass es im Ausland viele Möglichkeiten gibt.',
      fi: 'Thea Remers on Victor Hazen tavoin varma siitä, että ulkomailla on paljon mahdollisuuksia.',
    },
    citations: [
      {
        source: 'health-valley-annual-report-2019',
        quote: 'Voor Haze en Remers staat vast dat er',
        section: 'Internationale ambities',
      },
      {
        source: 'health-valley-annual-report-2019',
        quote: 'dat er veel mogelijkheden liggen in het buitenland',
        section: 'Internationale ambities',
        fields: ['text'],
      },
    ],
    editorial: ['text', 'about'],
  },
  'statement-health-valley-on-the-map': {
    id: 'statement-health-valley-on-the-map',
    attributedTo: 'health-valley',
    about: ['health-valley', 'hv-new-foreign-networks', 'health-valley-event-2019'],
    text: {
      en: 'Internationally Health Valley is ever more on the map. New foreign networks of interest to the partners were discovered in 2019, and the international interest in its event showed that those networks in turn discover the region’s power to innovate.',
      nl: 'Internationaal staat Health Valley steeds meer op de kaart. In 2019 werden nieuwe buitenlandse netwerken ontdekt die voor de partners interessant zijn, en uit de internationale belangstelling voor het evenement bleek dat die netwerken op hun beurt de innovatiekracht van de regio ontdekken.',
      de: 'International wird Health Valley immer bekannter. 2019 wurden neue ausländische Netzwerke entdeckt, die für die Partner interessant sind, und das internationale Interesse an der Veranstaltung zeigte, dass diese Netzwerke umgekehrt die Innovationskraft der Region entdecken.',
      fi: 'Health Valley tunnetaan kansainvälisesti yhä paremmin. Vuonna 2019 löydettiin uusia ulkomaisia verkostoja, jotka kiinnostavat kumppaneita, ja kansainvälinen kiinnostus tapahtumaan osoitti, että verkostot puolestaan löytävät alueen innovaatiovoiman.',
    },
    citations: [
      { source: 'health-valley-annual-report-2019', quote: 'Internationaal staan we steeds meer op de kaart' },
      {
        source: 'health-valley-annual-report-2019',
        quote: 'Ook in 2019 zijn nieuwe buitenlandse netwerken',
        section: 'Internationaal staan we steeds meer op de kaart',
        fields: ['about', 'text'],
      },
      {
        source: 'health-valley-annual-report-2019',
        quote: 'Dat bleek ook uit de grote internationale belangstelling',
        section: 'Internationaal staan we steeds meer op de kaart',
        fields: ['about', 'text'],
      },
      {
        source: 'health-valley-annual-report-2019',
        quote: 'die interessant zijn voor onze partners',
        section: 'Internationaal staan we steeds meer op de kaart',
        fields: ['text'],
      },
      {
        source: 'health-valley-annual-report-2019',
        quote: 'ontdekken die netwerken de innovatiekracht van onze regio',
        section: 'Internationaal staan we steeds meer op de kaart',
        fields: ['text'],
      },
    ],
    editorial: ['text'],
  },
});
