import { eventsOf, indexDataset, localize, type Dataset } from '@health-networks/core';
import { seedDataset } from '@health-networks/core/data';
import { describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../define.js';
import type { HnDownloadEvent } from '../events/events.js';
import { exampleDataset } from '../test-support/example-dataset.js';
import { languages } from '../test-support/gallery/languages.js';
import { inTurn } from '../test-support/in-turn.js';
import { mount, settled, shownTextOf, textsOf } from '../test-support/mount.js';
import { eventTimelineScenes } from '../test-support/scenes/event-timeline.js';
import type { HnEventTimeline } from './event-timeline.js';

const seeded = (attributes = '', network = 'health-hub-utrecht'): Promise<HnEventTimeline> =>
  mount<HnEventTimeline>(`<hn-event-timeline network="${network}" ${attributes}></hn-event-timeline>`);

/** Collects the files saved from the widget; the page cancels the events. */
const savedFrom = (timeline: HnEventTimeline): HnDownloadEvent[] => {
  const saved: HnDownloadEvent[] = [];
  timeline.addEventListener('hn-download', (event) => {
    event.preventDefault();
    saved.push(event);
  });
  return saved;
};

const linesOf = (file: HnDownloadEvent | undefined, names: RegExp): string[] =>
  (file?.content.split('\r\n') ?? []).filter((line) => names.test(line));

const index = indexDataset<Dataset>(seedDataset);

const networks = Object.keys(seedDataset.networks).filter((id) => eventsOf(index, id).length > 0);

test.each(inTurn(networks, languages))(
  'shows every event of %s once, in %s, and no text is empty',
  async (network, lang) => {
    const timeline = await seeded(`lang="${lang}"`, network);
    const events = eventsOf(index, network);
    expect(timeline.state).toBe('ready');
    expect(textsOf(timeline, '[part=name]').sort()).toEqual(events.map(({ name }) => localize(name, lang)).sort());
    expect(textsOf(timeline, '[part=date], [part=status], p, summary').filter((text) => text === '')).toEqual([]);
  },
);

/** Two upcoming events, one of them with parts, and one that was held. */
const planned: Dataset = {
  ...exampleDataset,
  events: Object.fromEntries(
    (
      [
        ['day', { startDate: '2030-05-01', status: 'planned' }],
        ['talk', { startDate: '2030-05-01', status: 'planned', partOf: 'day' }],
        ['week', { startDate: '2030-06-03', endDate: '2030-06-07', status: 'planned', places: ['koln'] }],
        ['month', { startDate: '2030-07', status: 'planned' }],
        ['past', { startDate: '2020-01-01', status: 'held' }],
      ] as const
    ).map(([id, fields]) => [
      id,
      { id, name: { en: `The ${id}` }, about: ['circle'], citations: [{ source: 'report' }], ...fields },
    ]),
  ) as Dataset['events'],
};

const withPlans = async (attributes = 'today="2030-01-01"'): Promise<HnEventTimeline> => {
  const box = document.createElement('main');
  box.innerHTML = `<hn-event-timeline ${attributes}></hn-event-timeline>`;
  const timeline = box.querySelector('hn-event-timeline');
  if (!timeline) throw new Error('There is no timeline.');
  timeline.data = planned;
  document.body.replaceChildren(box);
  await settled(timeline);
  return timeline;
};

describe('the events of Health Valley', () => {
  test('are listed with their parts; a planned and cancelled event is one', async () => {
    const timeline = await seeded('', 'health-valley');
    expect(textsOf(timeline, 'h3')).toEqual(['Past events']);
    expect(textsOf(timeline, '.event > .when')).toEqual(['March 2019', '2019', '10–12 March 2020']);
    expect(textsOf(timeline, '.cancelled .title')).toEqual(['Health Valley Event 2020 Cancelled']);
    expect(textsOf(timeline, '[part=status]')).toEqual(['Cancelled']);
    expect(textsOf(timeline, '.parts [part=name]')).toEqual([
      'Matching talks',
      'Theme sessions',
      'Pitches by start-ups and scale-ups',
      'Demonstrations',
      'Tour of the partner regions',
    ]);
    expect(textsOf(timeline, '.folded > summary')).toEqual([
      'On the programme (4): Health Valley Event International',
      'Cancelled (1)',
      'On the programme (1): Health Valley Event 2020',
    ]);
    expect(textsOf(timeline, '.news')).toEqual(['New events on the website']);
    expect(textsOf(timeline, 'button')).toEqual([]);
  });
});

test('many past events are grouped by year, the newest open, and link to their pages', async () => {
  const timeline = await seeded();
  expect(textsOf(timeline, 'summary > h4')).toEqual(['2023 (3)', '2022 (2)', '2020 (2)', '2018 (1)']);
  const years = [...(timeline.shadowRoot?.querySelectorAll<HTMLDetailsElement>('[part=year]') ?? [])];
  expect(years.map(({ open }) => open)).toEqual([true, false, false, false]);
  expect(textsOf(timeline, '.year[open] .when')).toEqual(['14 June', '2023', 'September']);
  expect(textsOf(timeline, '[part=name] a')).toEqual([
    'Innovation breakfast',
    'Future Health Expo – part 2',
    'Health Hub Live',
  ]);
});

describe('upcoming events', () => {
  test('come first, with a calendar button if their days are known', async () => {
    const timeline = await withPlans();
    expect(textsOf(timeline, 'h3')).toEqual(['Upcoming events', 'Past events']);
    expect(textsOf(timeline, '.event [part=name]').slice(0, 4)).toEqual([
      'The day',
      'The talk',
      'The week',
      'The month',
    ]);
    expect(textsOf(timeline, 'button')).toEqual(['Add to calendar', 'Add to calendar', 'Add all to calendar (2)']);
    timeline.today = '2030-05-02';
    await expect.poll(() => textsOf(timeline, 'button')).toEqual(['Add to calendar']);
    timeline.today = undefined;
    timeline.setAttribute('today', 'tomorrow');
    await expect.poll(() => textsOf(timeline, '.upcoming .event').length).toBe(3);
  });

  test('are saved in a file', async () => {
    const timeline = await withPlans();
    const saved = savedFrom(timeline);
    const [, week] = timeline.shadowRoot?.querySelectorAll<HTMLElement>('.save') ?? [];
    week?.click();
    await expect.poll(() => saved.length).toBe(1);
    expect([saved[0]?.fileName, saved[0]?.mediaType]).toEqual(['week.ics', 'text/calendar']);
    expect(linesOf(saved[0], /^(BEGIN|UID|DTSTART|DTEND|STATUS|LOCATION)/)).toEqual([
      'BEGIN:VCALENDAR',
      'BEGIN:VEVENT',
      'UID:week@circle',
      'DTSTART;VALUE=DATE:20300603',
      'DTEND;VALUE=DATE:20300608',
      'LOCATION:Cologne',
      'STATUS:TENTATIVE',
    ]);
    timeline.shadowRoot?.querySelector<HTMLElement>('.save-all')?.click();
    await expect.poll(() => saved.length).toBe(2);
    expect(linesOf(saved[1], /^(DTSTART|SUMMARY)/)).toEqual([
      'DTSTART;VALUE=DATE:20300501',
      'SUMMARY:The day',
      'DTSTART;VALUE=DATE:20300603',
      'SUMMARY:The week',
    ]);
  });
});

test('the table omits empty columns', async () => {
  const timeline = await seeded('layout="table"', 'health-valley');
  const headings = (): string[] => textsOf(timeline, 'thead th');
  expect(headings()).toEqual(['Date', 'Event', 'Status', 'Place']);
  timeline.show = 'held';
  await expect.poll(headings).toEqual(['Date', 'Event']);
});

test.each([
  ['', 'northern-netherlands'],
  ['show="planned"', 'zorg-verbindt'],
])('nothing is shown without events, or without events of the status', async (attributes, network) => {
  const timeline = await seeded(attributes, network);
  expect([timeline.state, shownTextOf(timeline.shadowRoot?.querySelector('[part=base]'))]).toEqual(['empty', '']);
});

test.each([320, 640, 1280])('two hundred events with long names fit %i pixels', async (width) => {
  const timeline = document.createElement('hn-event-timeline');
  const { data } = eventTimelineScenes.others.many ?? {};
  timeline.data = data;
  const box = document.createElement('main');
  box.style.inlineSize = `${width}px`;
  box.append(timeline);
  document.body.replaceChildren(box);
  await expect.poll(() => textsOf(timeline, '[part=name]').length).toBe(200);
  const wide = [...(timeline.shadowRoot?.querySelectorAll('.content, .content *') ?? [])].filter(
    (element) => element.getBoundingClientRect().right > timeline.getBoundingClientRect().right + 1,
  );
  expect(wide.map(({ className }) => className)).toEqual([]);
});

describe('with the keyboard', () => {
  const focusedIn = (timeline: HnEventTimeline): string => {
    const element = timeline.shadowRoot?.activeElement;
    return element?.getAttribute('aria-label') ?? shownTextOf(element);
  };

  const isVisible = (timeline: HnEventTimeline): boolean => {
    const { outlineStyle, outlineWidth } = getComputedStyle(timeline.shadowRoot?.activeElement ?? timeline);
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
  };

  const stops = ['Add to calendar: The day', 'Add to calendar: The week', 'Add all to calendar (2)', 'Sources (1)'];

  test.each([
    ['timeline', stops],
    ['list', stops],
    ['table', ['Events of The Circle', ...stops]],
  ])('every action of the %s is reachable in order with visible focus, without a trap', async (layout, names) => {
    const timeline = await withPlans(`today="2030-01-01" layout="${layout}"`);
    timeline.after(document.createElement('button'));
    const reached: [string, boolean][] = [];
    await userEvent.tab();
    for (let steps = 0; timeline.shadowRoot?.activeElement && steps < 20; steps += 1) {
      reached.push([focusedIn(timeline), isVisible(timeline)]);
      await userEvent.tab();
    }
    expect(reached).toEqual(names.map((name) => [name, true]));
  });

  test('the years of the past are unfolded', async () => {
    const timeline = await seeded();
    timeline.shadowRoot?.querySelector('summary')?.focus();
    await userEvent.tab();
    await userEvent.tab();
    expect(focusedIn(timeline)).toBe('2022 (2)');
    await userEvent.keyboard('{Enter}');
    const [, year] = timeline.shadowRoot?.querySelectorAll<HTMLDetailsElement>('[part=year]') ?? [];
    await expect.poll(() => year?.open).toBe(true);
  });

  test('saving works with both keys, and the focus stays after rerendering', async () => {
    const timeline = await withPlans();
    const saved = savedFrom(timeline);
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => saved.length).toBe(1);
    await userEvent.keyboard(' ');
    await expect.poll(() => saved.length).toBe(2);
    timeline.evidence = 'none';
    await timeline.updateComplete;
    expect(focusedIn(timeline)).toBe('Add to calendar: The day');
    expect(saved.map(({ fileName }) => fileName)).toEqual(['day.ics', 'day.ics']);
  });
});

test('a page can limit the years of past events', async () => {
  const yearsOf = async (attributes: string): Promise<string[]> =>
    textsOf(await seeded(attributes), '[part=year] > summary');
  const all = await yearsOf('');
  expect(all.length).toBeGreaterThan(2);
  expect(await yearsOf('years="2"')).toEqual(all.slice(0, 2));
});
