/** Very long names, one of them a single word that is wider than a phone, to test wrapping. */
export const longNames = [
  'Samenwerkingsverband Regionale Innovatie in Gezondheid en Welzijn Midden-Nederland',
  'Nordrhein-Westfälische Gesellschaft für Krankenhausinformationstechnologie und Gesundheitsdatenmanagement',
  'Sosiaali- ja terveydenhuollon asiakastietojärjestelmäyhteistyökumppanuusverkosto',
  'Arbeidsongeschiktheidsverzekeringsmaatschappijenoverlegplatform',
] as const;
