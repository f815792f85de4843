/**
 * Names of provinces and regions that Natural Earth misspells or gives in English, as their country writes them, by
 * country and name. Names in several official languages are given in the first of them.
 *
 * @type {Readonly<Record<string, Readonly<Record<string, string>>>>}
 */
const localNames = {
  BA: { 'Repuplika Srpska': 'Republika Srpska' },
  BE: {
    Antwerp: 'Antwerpen',
    Brussels: 'Brussel',
    'East Flanders': 'Oost-Vlaanderen',
    'Flemish Brabant': 'Vlaams-Brabant',
    Liege: 'Liège',
    'Walloon Brabant': 'Brabant wallon',
    'West Flanders': 'West-Vlaanderen',
  },
  CH: { Lucerne: 'Luzern', 'Sankt Gallen': 'St. Gallen' },
  CZ: { Prague: 'Praha' },
  DK: { Sjaælland: 'Sjælland' },
  FI: {
    'Central Finland': 'Keski-Suomi',
    'Central Ostrobothnia': 'Keski-Pohjanmaa',
    'Finland Proper': 'Varsinais-Suomi',
    Lapland: 'Lappi',
    'North Karelia': 'Pohjois-Karjala',
    'Northern Ostrobothnia': 'Pohjois-Pohjanmaa',
    'Northern Savonia': 'Pohjois-Savo',
    Ostrobothnia: 'Pohjanmaa',
    'South Karelia': 'Etelä-Karjala',
    'Southern Ostrobothnia': 'Etelä-Pohjanmaa',
    'Southern Savonia': 'Etelä-Savo',
    'Tavastia Proper': 'Kanta-Häme',
  },
  GR: { Macedonia: 'Makedonia' },
  IT: { Apulia: 'Puglia', Sicily: 'Sicilia' },
  PL: {
    'Greater Poland': 'Wielkopolskie',
    'Kuyavian-Pomeranian': 'Kujawsko-Pomorskie',
    'Lesser Poland': 'Małopolskie',
    'Lower Silesian': 'Dolnośląskie',
    Lublin: 'Lubelskie',
    Lubusz: 'Lubuskie',
    Masovian: 'Mazowieckie',
    Opole: 'Opolskie',
    Podlachian: 'Podlaskie',
    Pomeranian: 'Pomorskie',
    Silesian: 'Śląskie',
    Subcarpathian: 'Podkarpackie',
    'Warmian-Masurian': 'Warmińsko-Mazurskie',
    'West Pomeranian': 'Zachodniopomorskie',
    Łódź: 'Łódzkie',
  },
  PT: { Azores: 'Açores', Lisbon: 'Lisboa' },
  SE: { Orebro: 'Örebro' },
};

/** @param {string} country @param {string} name @returns {string} the name as the country writes it */
export const localName = (country, name) => localNames[country]?.[name] ?? name;
