import type { RowWords, SheetWords } from './table-words.js';

/** The words of the rows of tables in Finnish. */
export const fi: RowWords = {
  headers: {
    partners: {
      id: ['ID', 'tunnus'],
      name: ['Nimi', 'organisaatio', 'organisaation nimi', 'kumppani'],
      alternateNames: ['Muut nimet', 'lyhenne'],
      kind: ['Tyyppi', 'laji', 'organisaation tyyppi'],
      place: ['Paikka', 'kaupunki', 'paikkakunta', 'kunta'],
      role: ['Rooli', 'roolit'],
      url: ['Verkkosivusto', 'verkkosivut', 'verkkosivu', 'kotisivu', 'verkko-osoite', 'linkki'],
      logo: ['Logo', 'logon osoite'],
      description: ['Kuvaus', 'esittely'],
      themes: ['Teemat', 'teema', 'aihe', 'aiheet'],
      startDate: ['Jäsen alkaen', 'alku', 'alkaen', 'alkupäivä', 'aloitus'],
      endDate: ['Jäsen asti', 'loppu', 'asti', 'loppupäivä', 'päättyy'],
      otherIdentifiers: ['Muut tunnisteet', 'rekisterinumerot'],
      note: ['Huomautus', 'huomautukset', 'huomio', 'lisätiedot'],
      contactPerson: ['Yhteyshenkilö', 'yhteyshenkilön nimi'],
      email: ['Sähköposti', 'sähköpostiosoite'],
      telephone: ['Puhelin', 'puhelinnumero', 'puh', 'matkapuhelin', 'matkapuhelinnumero', 'kännykkä'],
      network: ['Verkosto', 'verkoston nimi'],
    },
  },
  lesserHeaders: ['matkapuh', 'kännykkä', 'kunta'],
  listWords: ['kumppanit', 'jäsenet', 'jäsenluettelo', 'luettelo'],
  remarks: ['yhteensä', 'kaikki yhteensä', 'loppusumma', 'välisumma', 'lähde', 'lähteet', 'huom'],
  emptyMarks: [],
  emptyWords: ['ei', 'ei ole', 'ei tiedossa', 'ei vielä tiedossa', 'tuntematon', '(tyhjä)'],
  dittoMarks: ['ks. yllä', 'ks yllä', 'ks. ed.', 'samoin'],
  totals: ['summa', 'yhteensä'],
  truthValues: ['TOSI', 'EPÄTOSI'],
  notAvailable: ['#PUUTTUU!'],
  conjunctions: ['ja', 'tai'],
  persons: {
    titles: ['herra', 'rouva'],
    prefixes: [],
    capitalPrefixes: [],
    nobody: ['tuntematon'],
  },
  time: { at: ['klo'], hours: [] },
  timeZone: 'Europe/Helsinki',
};

/** The words of workbooks in Finnish. */
export const fiSheets: SheetWords = {
  headers: {
    contacts: {
      person: ['Henkilö', 'nimi', 'yhteyshenkilö'],
      givenName: ['Etunimi', 'etunimet'],
      familyNamePrefix: ['Nimen etuliite', 'toinen nimi'],
      familyName: ['Sukunimi'],
      organization: ['Organisaatio', 'kumppani', 'työnantaja'],
      jobTitle: ['Tehtävä', 'tehtävänimike', 'rooli'],
      topic: ['Aihe', 'vastuualue'],
    },
    events: {
      name: ['Nimi', 'tapahtuma', 'otsikko', 'tilaisuus'],
      startDate: ['Alku', 'päivä', 'päivämäärä', 'pvm', 'alkaa', 'alkamispäivä'],
      endDate: ['Loppu', 'päättyy', 'loppupäivä', 'päättymispäivä'],
      startTime: ['Aika', 'kellonaika', 'alkamisaika', 'klo'],
      endTime: ['Päättymisaika', 'loppuaika'],
      timeZone: ['Aikavyöhyke'],
      places: ['Paikat', 'paikka', 'kaupunki', 'paikkakunta', 'kunta'],
      organizers: ['Järjestäjät', 'järjestäjä', 'organisaatio'],
      attendanceMode: ['Osallistuminen', 'osallistumistapa'],
      status: ['Tila', 'status'],
    },
  },
  sheetNames: {
    partners: ['Kumppanit', 'jäsenet', 'organisaatiot'],
    contacts: ['Yhteystiedot', 'yhteyshenkilöt', 'henkilöt'],
    events: ['Tapahtumat', 'kalenteri'],
  },
  formerSheets: ['vanha', 'vanhat', 'entise', 'entiset', 'arkisto'],
  online: ['verkossa', 'etänä'],
  meeting: ['kokous'],
  time: { from: [], until: [], through: [] },
};
