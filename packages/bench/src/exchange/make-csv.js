const kinds = ['ziekenhuis', 'zorgaanbieder', 'gemeente', 'bedrijf', 'kennisinstelling'];
const roles = ['partner', 'lid', 'founding partner'];
const towns = ['Assen', 'Emmen', 'Groningen', 'Leeuwarden', 'Utrecht', 'Zwolle', 'Zeist'];

/**
 * A table of so many made-up partners as Dutch Excel writes it, the same at every call. One name in ten has a semicolon, and is in
 * quotation marks.
 *
 * @param {number} count
 */
export const makeCsv = (count) => {
  const rows = Array.from({ length: count }, (_, at) => {
    const name = at % 10 === 0 ? `"Zorghuis ${at}; locatie Noord"` : `Zorghuis ${at}`;
    const cells = [name, kinds[at % kinds.length], towns[at % towns.length], roles[at % roles.length]];
    return [...cells, `https://zorghuis-${at}.example.org/`].join(';');
  });
  return `${['Naam;Soort;Plaats;Rol;Website', ...rows].join('\r\n')}\r\n`;
};
