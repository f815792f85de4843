import { seedLanguages } from '@health-networks/core';

/**
 * Names of towns by language, if they differ from the local name. GeoNames lists other names without their language,
 * and large towns under their English name.
 *
 * @typedef {{ local: string } & Partial<Record<import('@health-networks/core').SeedLanguage, string>>} TownNames
 */

/** The local name and those in `seedLanguages`, in their order; a dot means the local name. Keys are the names in GeoNames. */
const table = `
The Hague: Den Haag, The Hague, ., ., Haag
Almere Stad: Almere, ., ., ., .
Zaanstad: Zaandam, ., ., ., .
's-Hertogenbosch: Den Bosch, ., ., ., .
Brussels: Brussel, Brussels, Brussel, Brüssel, Bryssel
Antwerpen: ., Antwerp, ., ., .
Gent: ., Ghent, ., ., .
Brugge: ., Bruges, ., Brügge, .
Liège: ., ., Luik, Lüttich, .
Namur: ., ., Namen, ., .
Mons: ., ., Bergen, ., .
Luxembourg: Luxembourg, ., Luxemburg, Luxemburg, Luxemburg
Munich: München, Munich, München, München, München
Köln: ., Cologne, Keulen, Köln, Köln
Aachen: ., ., Aken, Aachen, Aachen
Nürnberg: ., Nuremberg, Neurenberg, ., .
Hannover: ., Hanover, ., ., .
Hamburg: ., ., ., ., Hampuri
Berlin: ., ., Berlijn, ., Berliini
Vienna: Wien, Vienna, Wenen, ., .
Zürich: ., Zurich, ., ., .
Genève: ., Geneva, ., Genf, .
Luzern: ., Lucerne, ., ., .
Basel: ., ., Bazel, ., .
Paris: ., ., Parijs, ., Pariisi
Lille: ., ., Rijsel, ., .
Strasbourg: ., ., Straatsburg, Straßburg, .
Nice: ., ., ., Nizza, Nizza
London: ., ., Londen, ., Lontoo
Gaillimh: Galway, ., ., ., .
Copenhagen: København, Copenhagen, Kopenhagen, Kopenhagen, Kööpenhamina
Århus: Aarhus, ., ., ., .
Stockholm: ., ., ., ., Tukholma
Göteborg: ., Gothenburg, ., ., .
Umeå: ., ., ., ., Uumaja
Tromsø: ., ., ., ., Tromssa
Tallinn: ., ., ., ., Tallinna
Tartu: ., ., ., ., Tartto
Riga: Rīga, Riga, Riga, Riga, Riika
Vilnius: ., ., ., ., Vilna
Warsaw: Warszawa, Warsaw, Warschau, Warschau, Varsova
Kraków: ., Krakow, Krakau, Krakau, Krakova
Gdańsk: ., ., ., Danzig, .
Wrocław: ., ., ., Breslau, .
Poznań: ., ., ., Posen, .
Prague: Praha, Prague, Praag, Prag, Praha
Pilsen: Plzeň, Pilsen, Pilsen, Pilsen, Plzeň
Brno: ., ., ., Brünn, .
Budapest: ., ., Boedapest, ., .
Bucharest: București, Bucharest, Boekarest, Bukarest, Bukarest
Sofia: Sofija, Sofia, Sofia, Sofia, Sofia
Belgrade: Beograd, Belgrade, Belgrado, Belgrad, Belgrad
Athens: Athína, Athens, Athene, Athen, Ateena
Thessaloníki: ., Thessaloniki, Thessaloniki, Thessaloniki, Thessaloniki
Rome: Roma, Rome, Rome, Rom, Rooma
Milan: Milano, Milan, Milaan, Mailand, .
Naples: Napoli, Naples, Napels, Neapel, .
Turin: Torino, Turin, Turijn, Turin, .
Genoa: Genova, Genoa, Genua, Genua, .
Florence: Firenze, Florence, Florence, Florenz, .
Padova: ., Padua, Padua, Padua, .
Venice: Venezia, Venice, Venetië, Venedig, Venetsia
Sevilla: ., Seville, ., ., .
Zaragoza: ., ., ., Saragossa, .
Lisbon: Lisboa, Lisbon, Lissabon, Lissabon, Lissabon
Kyiv: Kyjiv, Kyiv, Kyiv, Kyjiw, Kiova
Lviv: ., ., ., Lwiw, .
Kharkiv: Charkiv, Kharkiv, Charkov, Charkiw, Harkova
Chisinau: Chișinău, Chisinau, Chisinau, Chișinău, Chișinău
Tirana: Tiranë, Tirana, Tirana, Tirana, Tirana
Pristina: Prishtinë, Pristina, Pristina, Pristina, Pristina
Nicosia: Lefkosía, Nicosia, Nicosia, Nikosia, Nikosia
`;

/** @param {string} line @returns {[string, TownNames]} */
const readLine = (line) => {
  const [key = '', names = ''] = line.split(': ');
  const [local = '.', ...others] = names.split(', ');
  const own = local === '.' ? key : local;
  const variants = seedLanguages.flatMap((language, at) => {
    const name = others[at] ?? '.';
    return name === '.' || name === own ? [] : [[language, name]];
  });
  return [key, { local: own, ...Object.fromEntries(variants) }];
};

/** @type {ReadonlyMap<string, TownNames>} by name in GeoNames */
export const townNames = new Map(table.trim().split('\n').map(readLine));
