import { describe, expect, test } from 'vitest';
import {
  changeEventsOf,
  contactPointsOf,
  findConcept,
  goalsOf,
  indexDataset,
  linksOf,
  membersOf,
  membershipsOf,
  observationsOf,
  programsOf,
  statementsOf,
} from '../query/index.js';
import { documentDataset } from './index.js';

const index = indexDataset(documentDataset);
const { memberships, networks, programs } = documentDataset;

const partsOf = (id: string): string[] =>
  programsOf(index, 'health-hub-utrecht')
    .filter(({ partOf }) => partOf === id)
    .map((program) => program.name.nl ?? '');

describe('what a municipality asks of the page of the province:', () => {
  test('How did it begin? As a city deal in 2016, which is not said to have ended.', () => {
    const [change] = changeEventsOf(index, 'health-hub-utrecht');
    expect([change?.kind, change?.originals, change?.date]).toEqual(['expansion', ['city-deal-health-hub'], undefined]);
    expect(networks['city-deal-health-hub'].startDate).toBe('2016');
    expect(networks['city-deal-health-hub']).not.toHaveProperty('endDate');
    expect(networks['health-hub-utrecht']).not.toHaveProperty('startDate');
  });

  test('Which coalitions are there, and what belongs to them?', () => {
    expect(observationsOf(index, 'health-hub-utrecht', { property: 'property-innovation-coalitions' })).toHaveLength(1);
    expect(partsOf('coalition-neighborhood-prevention')).toEqual(['Gezonde leefomgeving']);
    expect(partsOf('coalition-digital-transformation')).toEqual([]);
  });

  test('Who leads the sub-coalition? The province, as one of the leads; the others are not named.', () => {
    expect(
      membersOf(index, 'sub-coalition-healthy-living-environment').map(({ member, membership }) => [
        member.id,
        membership.role,
      ]),
    ).toEqual([['province-of-utrecht', 'lead']]);
    expect(memberships['province-of-utrecht-leads-healthy-living-environment'].title?.nl).toBe('Een van de trekkers');
    expect(programs['sub-coalition-healthy-living-environment'].note?.nl).toContain('noemt de bron niet');
  });

  test('Who leads the coalitions? The documents do not say.', () => {
    const coalitions = programsOf(index, 'health-hub-utrecht').filter(({ kind }) => kind === 'coalition');
    expect(coalitions).toHaveLength(3);
    expect(coalitions.flatMap(({ id }) => membersOf(index, id))).toEqual([]);
  });

  test('What does the Academy do, and for whom?', () => {
    expect(partsOf('health-hub-academy')).toEqual(['Ontmoeten', 'Delen', 'Ontdekken']);
    expect(linksOf(index, 'health-hub-academy').map(({ kind, to }) => [kind, to])).toEqual([
      ['supports', 'coalition-neighborhood-prevention'],
      ['supports', 'coalition-digital-transformation'],
      ['supports', 'coalition-job-market'],
    ]);
    expect(linksOf(index, 'academy-discover').map(({ kind, to }) => [kind, to])).toEqual([
      ['aimed-at', 'target-inhabitants-of-utrecht'],
    ]);
  });

  test('Over what are people to keep control?', () => {
    const { themes } = programs['health-hub-academy'];
    expect(themes?.map((id) => findConcept(index, id)?.label.nl)).toEqual([
      'Eigen regie',
      'Eigen regie op fysiek vlak',
      'Eigen regie op mentaal vlak',
      'Eigen regie op maatschappelijk vlak',
      'Eigen regie op sociaal vlak',
    ]);
  });

  test('Is the province a partner, and why does it want to stay? It has two reasons.', () => {
    const [partner] = membershipsOf(index, 'province-of-utrecht');
    expect([partner?.organization, partner?.role, partner?.editorial]).toEqual([
      'health-hub-utrecht',
      'partner',
      ['role', 'note'],
    ]);
    expect(goalsOf(index, 'province-of-utrecht').map(({ party, statement }) => [party, statement.en])).toEqual([
      ['province-of-utrecht', 'Remain connected with the alliance.'],
    ]);
    expect(statementsOf(index, 'province-of-utrecht').map(({ text }) => text.en)).toEqual([
      'The alliance offers chances to give inhabitants a healthy future and to make the region’s economy stronger.',
    ]);
  });

  test('How does one reach the program manager? By mail and telephone; no page is given.', () => {
    const [contact] = contactPointsOf(index, 'province-of-utrecht');
    expect([contact?.person, contact?.email, contact?.telephone?.display, contact?.undocumented]).toEqual([
      'liesbeth-van-holten',
      'gezondeleefomgeving@provincie-utrecht.nl',
      '06 18 30 06 18',
      ['url'],
    ]);
    expect(contact?.editorial).toContain('about');
  });

  test('By when are health and happiness to be within reach?', () => {
    const dated = goalsOf(index, 'health-hub-utrecht').filter(({ targetDate }) => targetDate !== undefined);
    expect(dated.map(({ id, targetDate }) => [id, targetDate])).toEqual([
      ['hhu-goal-circle-of-life', '2030'],
      ['hhu-goal-health-and-happiness-for-every-inhabitant', '2030'],
    ]);
  });
});
