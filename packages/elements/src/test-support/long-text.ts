/** Names as long as they come, one of a single word that does not fit a phone, for scenes that show how they wrap. */
export const longNames = [
  'Samenwerkingsverband Regionale Innovatie in Gezondheid en Welzijn Midden-Nederland',
  'Nordrhein-Westfälische Gesellschaft für Krankenhausinformationstechnologie und Gesundheitsdatenmanagement',
  'Sosiaali- ja terveydenhuollon asiakastietojärjestelmäyhteistyökumppanuusverkosto',
  'Arbeidsongeschiktheidsverzekeringsmaatschappijenoverlegplatform',
] as const;
