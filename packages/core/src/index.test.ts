import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { evaluateAtBuild } from '../scripts/emit-modules.js';
import * as core from './index.js';

const sourceFolder = fileURLToPath(new URL('.', import.meta.url));

/** Bundles an import from this entry point, with the vocabularies as they are built. */
const bundle = async (names: string): Promise<{ inputs: string[]; bytes: number }> => {
  const { metafile, outputFiles } = await build({
    stdin: { contents: `export { ${names} } from './index.js';`, resolveDir: sourceFolder, loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    metafile: true,
    plugins: [evaluateAtBuild],
    logLevel: 'silent',
  });
  const [code] = outputFiles;
  return { inputs: Object.keys(metafile.inputs), bytes: brotliCompressSync(code?.contents ?? '').length };
};

describe('@health-networks/core', () => {
  test('exports these names', () => {
    expect(Object.keys(core).sort()).toMatchInlineSnapshot(`
      [
        "DatasetError",
        "allows",
        "bounds",
        "broaderTermsOf",
        "builtInLanguage",
        "capitalize",
        "changeEventsOf",
        "checkLanguage",
        "collaborationChoices",
        "collectionNames",
        "comparableObservationsOf",
        "compareNames",
        "completeWords",
        "conceptsOf",
        "conflictingObservationsOf",
        "connectedOrganizationsOf",
        "contactPointsOf",
        "contactsFor",
        "countriesOf",
        "countsAsMember",
        "countsOf",
        "crossesBorder",
        "daysOfDate",
        "daysOfEvent",
        "deburr",
        "defineDataset",
        "diffDatasets",
        "erasePerson",
        "eventDaysOf",
        "eventsBetween",
        "eventsOf",
        "findCollaborators",
        "findConcept",
        "findDeclaredTerm",
        "findEdtf",
        "findLabel",
        "findNearest",
        "findNetwork",
        "findOrganization",
        "findParty",
        "findPerson",
        "findPlace",
        "findProgram",
        "findRecord",
        "findSource",
        "findTranslation",
        "foldCase",
        "foldSearchText",
        "foldText",
        "foldWord",
        "formatCountryName",
        "formatDate",
        "formatDiff",
        "formatDistance",
        "formatEventDates",
        "formatIssue",
        "formatLanguageName",
        "formatList",
        "formatMoment",
        "formatPeriod",
        "formatPersonName",
        "formatQuantity",
        "goalsOf",
        "groupsOf",
        "hasEnded",
        "inLanguage",
        "indexDataset",
        "isE164",
        "isEmailAddress",
        "isKnownTerm",
        "isMomentaryKind",
        "isNarrowerTerm",
        "isPersonalMailbox",
        "isPreferred",
        "isSymmetricKind",
        "isWebUrl",
        "labelOf",
        "layerOf",
        "lifeStagesOf",
        "linksOf",
        "localize",
        "maskPersonal",
        "maxIssues",
        "meansFounding",
        "memberCountsOf",
        "memberGroupsOf",
        "membersOf",
        "membershipAt",
        "membershipsOf",
        "mergeDatasets",
        "narrowerConceptsOf",
        "networksIn",
        "networksOf",
        "observationGroupsOf",
        "observationsOf",
        "organizationsIn",
        "ownRecordsOf",
        "partiesOnTheme",
        "personsToReview",
        "pillarsOf",
        "programTreeOf",
        "programsOf",
        "quantityParts",
        "recordsCiting",
        "registerLanguage",
        "registerName",
        "registeredLabels",
        "registeredPack",
        "relationsBetweenNetworks",
        "relationsInSteps",
        "relationsOf",
        "safeMergeDatasets",
        "searchDataset",
        "searchWords",
        "seedLanguages",
        "servedGroupsOf",
        "sliceDataset",
        "sortName",
        "sourcesOf",
        "statementsOf",
        "supportedLanguage",
        "supportedLanguages",
        "termLabel",
        "termsOf",
        "withoutPersonalData",
      ]
    `);
  });

  test('does not load zod, whichever function is used', async () => {
    const { inputs } = await bundle(Object.keys(core).join(', '));
    expect(inputs.filter((path) => path.includes('zod'))).toEqual([]);
  });

  test('costs at most 3 kB for a list of members', async () => {
    const { bytes } = await bundle('indexDataset, membersOf');
    expect(bytes).toBeLessThanOrEqual(3000);
  });
});
