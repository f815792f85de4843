import type { CollectionName, RecordOf } from '../../model/collections.js';
import type { SeedLanguage } from '../../model/seed-languages.js';
import type { Dataset } from '../../model/types.generated.js';

/** Every field of a record or of the header of a dataset. */
type FieldName =
  { [Name in CollectionName]: keyof RecordOf<Name> }[CollectionName] | keyof Omit<Dataset, CollectionName>;

/** A field that has another name in the records of one collection: the title of a membership is a function. */
type FieldOfCollection = {
  [Name in CollectionName]: `${Name}-${keyof RecordOf<Name> & string}`;
}[CollectionName];

type FieldNames = Readonly<Record<SeedLanguage, string>>;

const names = (en: string, nl: string, de: string, fi: string): FieldNames => ({ en, nl, de, fi });

/** What fields are called. The type requires a name for every field in the four languages. */
const fieldNames = {
  $schema: /* @__PURE__ */ names('schema', 'schema', 'Schema', 'skeema'),
  about: /* @__PURE__ */ names('what it is about', 'waar het over gaat', 'worum es geht', 'mistä on kyse'),
  alsoDescribedAs: /* @__PURE__ */ names(
    'other descriptions',
    'andere beschrijvingen',
    'andere Darstellungen',
    'muut kuvaukset',
  ),
  altLabels: /* @__PURE__ */ names('synonyms', 'synoniemen', 'Synonyme', 'synonyymit'),
  alternateNames: /* @__PURE__ */ names('other names', 'andere namen', 'andere Namen', 'muut nimet'),
  area: /* @__PURE__ */ names('area', 'gebied', 'Gebiet', 'alue'),
  areaServed: /* @__PURE__ */ names('area served', 'werkgebied', 'Einzugsgebiet', 'toimialue'),
  asOf: /* @__PURE__ */ names('reference date', 'peildatum', 'Stichtag', 'viitepäivä'),
  attendanceMode: /* @__PURE__ */ names('form of attendance', 'deelnamevorm', 'Teilnahmeform', 'osallistumistapa'),
  attendees: /* @__PURE__ */ names('attendees', 'deelnemers', 'Teilnehmende', 'osallistujat'),
  attributedTo: /* @__PURE__ */ names('who states it', 'wie het zegt', 'wer es sagt', 'esittäjä'),
  availableLanguages: /* @__PURE__ */ names('languages spoken', 'gesproken talen', 'Kontaktsprachen', 'asiointikielet'),
  broader: /* @__PURE__ */ names('broader term', 'bovenliggend begrip', 'Oberbegriff', 'yläkäsite'),
  citations: /* @__PURE__ */ names('sources', 'bronnen', 'Quellen', 'lähteet'),
  coordinates: /* @__PURE__ */ names('coordinates', 'coördinaten', 'Koordinaten', 'koordinaatit'),
  country: /* @__PURE__ */ names('country', 'land', 'Land', 'maa'),
  countsRoles: /* @__PURE__ */ names('roles counted', 'getelde rollen', 'gezählte Rollen', 'lasketut roolit'),
  date: /* @__PURE__ */ names('date', 'datum', 'Datum', 'päivämäärä'),
  datingNote: /* @__PURE__ */ names(
    'note on the dating',
    'opmerking over de datering',
    'Anmerkung zur Datierung',
    'huomautus ajoituksesta',
  ),
  description: /* @__PURE__ */ names('description', 'omschrijving', 'Beschreibung', 'kuvaus'),
  editorial: /* @__PURE__ */ names(
    'editorial fields',
    'redactionele velden',
    'redaktionelle Felder',
    'toimitukselliset kentät',
  ),
  email: /* @__PURE__ */ names('e-mail', 'e-mail', 'E-Mail', 'sähköposti'),
  endDate: /* @__PURE__ */ names('end', 'einde', 'Ende', 'loppu'),
  extent: /* @__PURE__ */ names('extent', 'omvang', 'Umfang', 'laajuus'),
  familyName: /* @__PURE__ */ names('family name', 'achternaam', 'Nachname', 'sukunimi'),
  familyNamePrefix: /* @__PURE__ */ names('name prefix', 'tussenvoegsel', 'Namenszusatz', 'sukunimen etuliite'),
  from: /* @__PURE__ */ names('start of the link', 'begin van de relatie', 'Anfang der Beziehung', 'suhteen alkupää'),
  geonamesId: /* @__PURE__ */ names('GeoNames number', 'GeoNames-nummer', 'GeoNames-Nummer', 'GeoNames-numero'),
  givenName: /* @__PURE__ */ names('given name', 'voornaam', 'Vorname', 'etunimi'),
  honorificPrefix: /* @__PURE__ */ names('title before the name', 'aanspreektitel', 'Titel vor dem Namen', 'titteli'),
  id: /* @__PURE__ */ names('id', 'kenmerk', 'Kennung', 'tunniste'),
  identifiers: /* @__PURE__ */ names(
    'numbers in registers',
    'nummers in registers',
    'Nummern in Registern',
    'rekisterinumerot',
  ),
  image: /* @__PURE__ */ names('image', 'afbeelding', 'Bild', 'kuva'),
  inverseLabel: /* @__PURE__ */ names(
    'name in the other direction',
    'naam in de andere richting',
    'Bezeichnung in Gegenrichtung',
    'vastakkainen nimitys',
  ),
  kind: /* @__PURE__ */ names('kind', 'soort', 'Art', 'laji'),
  label: /* @__PURE__ */ names('name', 'naam', 'Bezeichnung', 'nimitys'),
  language: /* @__PURE__ */ names('language', 'taal', 'Sprache', 'kieli'),
  languages: /* @__PURE__ */ names('languages', 'talen', 'Sprachen', 'kielet'),
  layer: /* @__PURE__ */ names('kind of source', 'soort bron', 'Art der Quelle', 'lähteen laji'),
  license: /* @__PURE__ */ names('license', 'licentie', 'Lizenz', 'lisenssi'),
  lifeStages: /* @__PURE__ */ names('stages of life', 'levensfasen', 'Lebensphasen', 'elämänvaiheet'),
  logo: /* @__PURE__ */ names('logo', 'logo', 'Logo', 'logo'),
  member: /* @__PURE__ */ names('member', 'lid', 'Mitglied', 'jäsen'),
  name: /* @__PURE__ */ names('name', 'naam', 'Name', 'nimi'),
  network: /* @__PURE__ */ names('network', 'netwerk', 'Netzwerk', 'verkosto'),
  note: /* @__PURE__ */ names('note', 'opmerking', 'Anmerkung', 'huomautus'),
  onBehalfOf: /* @__PURE__ */ names('represented party', 'namens wie', 'vertretene Partei', 'edustettu osapuoli'),
  order: /* @__PURE__ */ names(
    'place in the order',
    'plaats in de volgorde',
    'Platz in der Reihenfolge',
    'järjestysnumero',
  ),
  organization: /* @__PURE__ */ names('organization', 'organisatie', 'Organisation', 'organisaatio'),
  organizationKind: /* @__PURE__ */ names(
    'kind of organization',
    'soort organisatie',
    'Art der Organisation',
    'organisaation laji',
  ),
  organizers: /* @__PURE__ */ names('organizers', 'organisatoren', 'Veranstalter', 'järjestäjät'),
  originals: /* @__PURE__ */ names(
    'former organizations',
    'vroegere organisaties',
    'frühere Organisationen',
    'aiemmat organisaatiot',
  ),
  partOf: /* @__PURE__ */ names('part of', 'onderdeel van', 'Teil von', 'osa kokonaisuutta'),
  party: /* @__PURE__ */ names('whose goal', 'wiens doel', 'wessen Ziel', 'kenen tavoite'),
  person: /* @__PURE__ */ names('person', 'persoon', 'Person', 'henkilö'),
  pillars: /* @__PURE__ */ names('pillars', 'pijlers', 'Säulen', 'pilarit'),
  place: /* @__PURE__ */ names('place', 'plaats', 'Ort', 'paikka'),
  places: /* @__PURE__ */ names('places', 'plaatsen', 'Orte', 'paikat'),
  pluralLabel: /* @__PURE__ */ names('plural', 'meervoud', 'Mehrzahl', 'monikko'),
  property: /* @__PURE__ */ names('what is counted', 'wat er geteld is', 'was gezählt ist', 'mitä on laskettu'),
  proposedBy: /* @__PURE__ */ names('proposed by', 'voorgesteld door', 'Vorschlag von', 'ehdottaja'),
  published: /* @__PURE__ */ names('date of publication', 'publicatiedatum', 'Erscheinungsdatum', 'julkaisupäivä'),
  publisher: /* @__PURE__ */ names('publisher', 'uitgever', 'Herausgeber', 'julkaisija'),
  purpose: /* @__PURE__ */ names('purpose', 'doel', 'Zweck', 'tarkoitus'),
  quantity: /* @__PURE__ */ names('number', 'aantal', 'Anzahl', 'määrä'),
  relation: /* @__PURE__ */ names(
    'relation to the network',
    'relatie met het netwerk',
    'Bezug zum Netzwerk',
    'suhde verkostoon',
  ),
  represents: /* @__PURE__ */ names(
    'represented area',
    'vertegenwoordigd gebied',
    'vertretenes Gebiet',
    'edustettu alue',
  ),
  results: /* @__PURE__ */ names(
    'later organizations',
    'latere organisaties',
    'spätere Organisationen',
    'myöhemmät organisaatiot',
  ),
  reviewBy: /* @__PURE__ */ names('review date', 'controleren voor', 'zu prüfen bis', 'tarkistettava viimeistään'),
  role: /* @__PURE__ */ names('role', 'rol', 'Rolle', 'rooli'),
  schemaVersion: /* @__PURE__ */ names('format version', 'versie van het formaat', 'Formatversion', 'muodon versio'),
  scheme: /* @__PURE__ */ names('list of terms', 'begrippenlijst', 'Begriffsliste', 'käsiteluettelo'),
  series: /* @__PURE__ */ names('series', 'reeks', 'Reihe', 'sarja'),
  startDate: /* @__PURE__ */ names('start', 'begin', 'Beginn', 'alku'),
  statement: /* @__PURE__ */ names('wording', 'formulering', 'Wortlaut', 'sanamuoto'),
  status: /* @__PURE__ */ names('status', 'status', 'Stand', 'tila'),
  subOrganizationOf: /* @__PURE__ */ names(
    'parent organization',
    'moederorganisatie',
    'übergeordnete Organisation',
    'emo-organisaatio',
  ),
  subject: /* @__PURE__ */ names('subject', 'onderwerp', 'Gegenstand', 'kohde'),
  targetDate: /* @__PURE__ */ names('target date', 'streefdatum', 'Zieldatum', 'tavoitepäivä'),
  telephone: /* @__PURE__ */ names('telephone', 'telefoon', 'Telefon', 'puhelin'),
  text: /* @__PURE__ */ names('text', 'tekst', 'Text', 'teksti'),
  textFile: /* @__PURE__ */ names('file of the text', 'bestand met de tekst', 'Textdatei', 'tekstitiedosto'),
  themes: /* @__PURE__ */ names('themes', "thema's", 'Themen', 'teemat'),
  title: /* @__PURE__ */ names('title', 'titel', 'Titel', 'otsikko'),
  to: /* @__PURE__ */ names('end of the link', 'einde van de relatie', 'Ende der Beziehung', 'suhteen loppupää'),
  topic: /* @__PURE__ */ names('topic', 'onderwerp', 'Thema', 'aihe'),
  undocumented: /* @__PURE__ */ names(
    'missing contact details',
    'ontbrekende contactgegevens',
    'fehlende Kontaktdaten',
    'puuttuvat yhteystiedot',
  ),
  url: /* @__PURE__ */ names('website', 'website', 'Website', 'verkkosivu'),
  within: /* @__PURE__ */ names('larger area', 'groter gebied', 'größeres Gebiet', 'laajempi alue'),
  writtenAfter: /* @__PURE__ */ names('written after', 'geschreven na', 'geschrieben nach', 'kirjoitettu jälkeen'),
  writtenBefore: /* @__PURE__ */ names('written before', 'geschreven voor', 'geschrieben vor', 'kirjoitettu ennen'),
  'sources-url': /* @__PURE__ */ names('web address', 'webadres', 'Webadresse', 'verkko-osoite'),
  'memberships-title': /* @__PURE__ */ names('title', 'functie', 'Funktion', 'tehtävä'),
} as const satisfies Readonly<Record<FieldName, FieldNames> & Partial<Record<FieldOfCollection, FieldNames>>>;

type Field = keyof typeof fieldNames;

/** The names of fields in one language, by their keys among the words of changes: `field-name`. */
export type FieldWords = Readonly<Record<`field-${Field}`, string>>;

/** Returns the names of all fields in one language. */
export const fieldWordsIn = (language: SeedLanguage): FieldWords =>
  Object.fromEntries(
    Object.entries(fieldNames).map(([field, byLanguage]) => [`field-${field}`, byLanguage[language]]),
  ) as FieldWords;
