import { describe, expectTypeOf, test } from 'vitest';
import type { Dataset, Network, Organization } from '../model/types.generated.js';
import {
  type DocumentDataset,
  network,
  type NetworkId,
  type OrganizationId,
  type PersonId,
  seedDataset,
  type SourceId,
} from './index.js';

describe('the types of the seed dataset', () => {
  test('know every network by its id', () => {
    expectTypeOf<NetworkId>().toEqualTypeOf<
      | 'health-hub-utrecht'
      | 'zorg-korter-sneller-beter'
      | 'city-deal-health-hub'
      | 'finland-netherlands'
      | 'upgraded'
      | 'northern-netherlands'
      | 'life-cooperative'
      | 'htric'
      | 'health-valley'
      | 'zorg-verbindt'
      | 'euregionaal-forum-ggz'
      | 'heart-of-health'
      | 'health-hub-roden'
    >();
  });

  test('know the ids of the first layer', () => {
    expectTypeOf<keyof DocumentDataset['sources']>().toEqualTypeOf<
      | 'upgraded-finland-netherlands'
      | 'province-utrecht-health-hub'
      | 'heart-of-health-hhu'
      | 'nom-northern-netherlands'
      | 'health-valley-annual-report-2019'
    >();
    expectTypeOf<keyof DocumentDataset['organizations']>().toEqualTypeOf<
      | 'business-metropole-ruhr'
      | 'campus-groningen-ecosystem'
      | 'economic-board-utrecht'
      | 'euregio-rijn-waal'
      | 'gesundheitscampus'
      | 'gesundheitsnetzwerk-niederrhein'
      | 'gesundheitsregion-koelnbonn-hrcb-projekt'
      | 'htric-faculty-behavioral-and-social-sciences'
      | 'htric-faculty-economics-and-business-administration'
      | 'htric-faculty-science-and-engineering'
      | 'lifelines-biobank-umcg-lab'
      | 'municipality-of-utrecht'
      | 'netherlands-embassy-finland'
      | 'province-of-utrecht'
      | 'team-international'
      | 'umc-utrecht'
      | 'umcg'
    >();
    expectTypeOf<PersonId>().toEqualTypeOf<
      | 'eelco-eerenberg'
      | 'jelle-van-der-weijde'
      | 'liesbeth-van-holten'
      | 'margriet-schneider'
      | 'miina-ojanpera'
      | 'thea-remers'
      | 'victor-haze'
    >();
  });

  test('know the ids of both layers', () => {
    expectTypeOf<Extract<SourceId, 'hhu-partners-a' | 'heart-of-health-hhu' | 'no-such-page'>>().toEqualTypeOf<
      'hhu-partners-a' | 'heart-of-health-hhu'
    >();
    expectTypeOf<Extract<OrganizationId, 'diakonessenhuis' | 'umc-utrecht' | 'umc-amsterdam'>>().toEqualTypeOf<
      'diakonessenhuis' | 'umc-utrecht'
    >();
  });

  test('give a network for an id and refuse an id that is not there', () => {
    expectTypeOf(network('upgraded')).toEqualTypeOf<Network>();
    // @ts-expect-error There is no network with this id.
    network('health-hub-amsterdam');
  });

  test('make a known record certain and any other one an error', () => {
    expectTypeOf(seedDataset).toExtend<Dataset>();
    expectTypeOf(seedDataset.organizations['umc-utrecht']).toEqualTypeOf<Organization>();
    // @ts-expect-error There is no organization with this id.
    expectTypeOf(seedDataset.organizations['umc-amsterdam']).toBeAny();
  });
});
