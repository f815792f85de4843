import type { LanguagePack } from '../../text/languages/registry.js';
import type { TableWords } from '../../text/tables/table-words.js';

/** All words of tables in Danish. */
const tables: TableWords = {
  headers: {
    partners: {
      id: ['ID', 'kendetegn'],
      name: ['Navn', 'organisationens navn', 'medlem'],
      alternateNames: ['Andre navne', 'forkortelse'],
      kind: ['Type', 'organisationstype'],
      place: ['By', 'sted', 'kommune'],
      role: ['Rolle', 'roller'],
      url: ['Hjemmeside', 'webadresse', 'websted'],
      logo: ['Logo', 'logoets adresse'],
      description: ['Beskrivelse', 'omtale'],
      themes: ['Temaer', 'tema', 'emner'],
      startDate: ['Medlem siden', 'startdato', 'indmeldt'],
      endDate: ['Medlem til', 'slutdato', 'udmeldt'],
      otherIdentifiers: ['Andre numre', 'CVR-nummer'],
      note: ['Bemærkning', 'bemærkninger', 'noter'],
      contactPerson: ['Kontaktperson', 'kontakt'],
      email: ['E-mail', 'mailadresse'],
      telephone: ['Telefon', 'telefonnummer', 'mobil'],
      network: ['Netværk', 'netværkets navn'],
    },
    contacts: {
      person: ['Person', 'navn', 'kontaktperson'],
      givenName: ['Fornavn', 'fornavne'],
      familyNamePrefix: ['Partikel'],
      familyName: ['Efternavn'],
      organization: ['Organisation', 'medlem', 'arbejdsgiver'],
      jobTitle: ['Stilling', 'titel'],
      topic: ['Emne', 'ansvarsområde'],
    },
    events: {
      name: ['Navn', 'arrangement', 'møde'],
      startDate: ['Start', 'dato', 'dag'],
      endDate: ['Slut', 'slutdato'],
      startTime: ['Klokkeslæt', 'tidspunkt'],
      endTime: ['Sluttidspunkt'],
      timeZone: ['Tidszone'],
      places: ['Steder', 'sted', 'by'],
      organizers: ['Arrangører', 'arrangør', 'vært'],
      attendanceMode: ['Deltagelse', 'fremmøde'],
      status: ['Status', 'tilstand'],
    },
  },
  lesserHeaders: ['mobil', 'kommune'],
  sheetNames: {
    partners: ['Medlemmer', 'partnere', 'medlemsliste'],
    contacts: ['Kontaktpersoner', 'kontakter'],
    events: ['Arrangementer', 'møder', 'kalender'],
  },
  formerSheets: ['gammel', 'gamle', 'tidligere', 'arkiv'],
  listWords: ['medlemmer', 'medlemsliste', 'partnere', 'liste'],
  remarks: ['i alt', 'sum', 'kilde', 'kilder', 'bemærk'],
  emptyMarks: ['ingen', 'u.o.'],
  emptyWords: ['ukendt'],
  dittoMarks: ['do.', 'se ovenfor'],
  totals: ['antal', 'i alt'],
  truthValues: ['SAND', 'FALSK'],
  notAvailable: ['#I/T'],
  online: ['online', 'digitalt', 'virtuelt'],
  meeting: ['møde'],
  everywhere: ['landsdækkende'],
  conjunctions: ['og', 'eller'],
  persons: {
    titles: ['overlæge', 'fru', 'hr'],
    prefixes: ['af', 'von'],
    capitalPrefixes: ['Von'],
    degrees: ['cand.scient.'],
    nobody: ['ubesat', 'ukendt'],
    groups: ['afsnit'],
  },
  time: { at: ['kl', 'kl.'], from: ['fra'], hours: [], until: ['til'], through: ['til og med'] },
  timeZone: 'Europe/Copenhagen',
};

/** A language that is not built in, as somebody would register it. */
export const danishPack: LanguagePack & { readonly tables: TableWords } = {
  labels: {
    'organization-kind': { hospital: ['sygehus', 'sygehuse'], municipality: ['kommune', 'kommuner'] },
    'membership-role': { partner: ['partner', 'partnere'], member: ['medlem', 'medlemmer'] },
    'event-status': { planned: 'planlagt' },
    'attendance-mode': { online: 'online', mixed: 'både online og fysisk' },
  },
  tables,
};
