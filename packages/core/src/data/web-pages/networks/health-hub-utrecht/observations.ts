import type { Observation } from '../../../../model/types.generated.js';
import { defineRecords } from '../../../define-records.js';

/** The observations about Health Hub Utrecht, including contradicting ones. */
export const observations = defineRecords<Observation>()({
  'hhu-partners-over-30-on-own-site': {
    id: 'hhu-partners-over-30-on-own-site',
    subject: 'health-hub-utrecht',
    property: 'property-partners',
    quantity: { value: 30, qualifier: 'over' },
    note: {
      en: 'The page says more than thirty; it bears no date.',
      nl: 'De pagina zegt meer dan dertig; ze vermeldt geen datum.',
      de: 'Die Seite sagt mehr als dreißig; sie trägt kein Datum.',
      fi: 'Sivun mukaan yli kolmekymmentä; sivu on päiväämätön.',
    },
    citations: [{ source: 'hhu-doel' }],
    editorial: ['note'],
  },
  'hhu-partners-30': {
    id: 'hhu-partners-30',
    subject: 'health-hub-utrecht',
    property: 'property-partners',
    quantity: { value: 30, qualifier: 'exact' },
    note: {
      en: 'No fewer than thirty organisations, says a page of about 2024.',
      nl: 'Maar liefst dertig organisaties, zegt een pagina van rond 2024.',
      de: 'Nicht weniger als dreißig Organisationen, sagt eine Seite von etwa 2024.',
      fi: 'Peräti kolmekymmentä organisaatiota, sanoo noin vuoden 2024 sivu.',
    },
    citations: [{ source: 'agenda-netwerk' }],
    editorial: ['note'],
  },
  'hhu-partners-about-40': {
    id: 'hhu-partners-about-40',
    subject: 'health-hub-utrecht',
    property: 'property-partners',
    quantity: { value: 40, qualifier: 'about' },
    citations: [{ source: 'ebu-hhu' }],
  },
  'hhu-founding-partners-listed-23': {
    id: 'hhu-founding-partners-listed-23',
    subject: 'health-hub-utrecht',
    property: 'property-founding-partners-listed',
    quantity: { value: 23, qualifier: 'exact' },
    note: {
      en: 'A count of the names on a page of the hub, which may list more: the stored text ends with the last of them. Pages that say thirty or more name no others. Another copy of the same page speaks of partners instead of founding partners.',
      nl: 'Telling van de namen op een pagina van de hub, die er meer kan noemen: de bewaarde tekst eindigt met de laatste. Pagina’s die van dertig of meer spreken, noemen geen andere. Een andere kopie van dezelfde pagina spreekt van partners in plaats van founding partners.',
      de: 'Zählung der Namen auf einer Seite des Hubs, die mehr nennen kann: Der gespeicherte Text endet mit dem letzten. Seiten, die von dreißig oder mehr sprechen, nennen keine anderen. Eine andere Kopie derselben Seite spricht von Partnern statt von Gründungspartnern.',
      fi: 'Laskettu hubin sivulla olevista nimistä; sivu voi luetella enemmän, sillä tallennettu teksti päättyy viimeiseen. Sivut, jotka puhuvat kolmestakymmenestä tai useammasta, eivät nimeä muita. Saman sivun toinen kopio puhuu kumppaneista perustajakumppanien sijaan.',
    },
    citations: [{ source: 'hhu-partners-a' }, { source: 'hhu-partners-b', fields: ['note'] }],
    editorial: ['note'],
  },
  'hhu-municipalities-involved-16': {
    id: 'hhu-municipalities-involved-16',
    subject: 'health-hub-utrecht',
    property: 'property-municipalities-involved',
    quantity: { value: 16, qualifier: 'exact' },
    note: {
      en: 'Besides the province; reported of a webinar on 19 May, the year is not shown.',
      nl: 'Naast de provincie; gemeld van een webinar op 19 mei, het jaar staat er niet.',
      de: 'Neben der Provinz; berichtet von einem Webinar am 19. Mai, das Jahr fehlt.',
      fi: 'Provinssin lisäksi; kerrottu 19. toukokuuta pidetystä webinaarista, vuotta ei mainita.',
    },
    citations: [{ source: 'agenda-verder' }],
    editorial: ['note'],
  },
  'hhu-coalitions-3': {
    id: 'hhu-coalitions-3',
    subject: 'health-hub-utrecht',
    property: 'property-coalitions',
    quantity: { value: 3, qualifier: 'exact' },
    citations: [{ source: 'zonmw-utrechters-2030' }],
  },
  'hhu-coalitions-3-ebu-hhu': {
    id: 'hhu-coalitions-3-ebu-hhu',
    subject: 'health-hub-utrecht',
    property: 'property-coalitions',
    quantity: { value: 3, qualifier: 'exact' },
    note: {
      en: 'The page calls them pillars.',
      nl: 'De pagina noemt ze pijlers.',
      de: 'Die Seite nennt sie Säulen.',
      fi: 'Sivu kutsuu niitä pilareiksi.',
    },
    citations: [{ source: 'ebu-hhu' }],
    editorial: ['note'],
  },
  'hhu-coalitions-6': {
    id: 'hhu-coalitions-6',
    subject: 'health-hub-utrecht',
    property: 'property-coalitions',
    quantity: { value: 6, qualifier: 'exact' },
    citations: [{ source: 'hhu-c-leef' }],
  },
  'innovation-breakfast-2023-participants': {
    id: 'innovation-breakfast-2023-participants',
    subject: 'innovation-breakfast-2023',
    property: 'property-participants',
    quantity: { value: 50, qualifier: 'about' },
    citations: [{ source: 'hhu-ontbijt' }],
  },
});
