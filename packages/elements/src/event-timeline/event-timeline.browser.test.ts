import { eventsOf, indexDataset, localize, type Dataset } from '@health-networks/core';
import { seedDataset } from '@health-networks/core/data';
import { describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../define.js';
import type { HnDownloadEvent } from '../events/download-event.js';
import { languages } from '../test-support/gallery/languages.js';
import { inTurn } from '../test-support/in-turn.js';
import { mount, shownTextOf, textsOf } from '../test-support/mount.js';
import { eventTimelineScenes } from '../test-support/scenes/event-timeline.js';
import type { HnEventTimeline } from './event-timeline.js';

const seeded = (attributes = '', network = 'health-hub-utrecht'): Promise<HnEventTimeline> =>
  mount<HnEventTimeline>(`<hn-event-timeline network="${network}" ${attributes}></hn-event-timeline>`);

/** Files that a reader saves from the widget; the page keeps them. */
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
  'shows the events of %s in %s, each with its status, and its date where a source gives one, in words',
  async (network, lang) => {
    const timeline = await seeded(`lang="${lang}"`, network);
    const events = eventsOf(index, network);
    const dated = events.filter(({ startDate, endDate }) => (startDate ?? endDate) !== undefined);
    expect(timeline.state).toBe('ready');
    expect(textsOf(timeline, '[part=name]').sort()).toEqual(events.map(({ name }) => localize(name, lang)).sort());
    for (const [part, count] of [
      ['date', dated.length],
      ['status', events.length],
    ] as const) {
      const texts = textsOf(timeline, `[part=${part}]`);
      expect([texts.length, texts.filter((text) => text === '')]).toEqual([count, []]);
    }
  },
);

describe('the events of Health Valley', () => {
  test('are dated as precisely as their sources, and a plan stays a plan', async () => {
    const timeline = await seeded('', 'health-valley');
    expect(textsOf(timeline, '.when')).toEqual([
      '2019 Held',
      ...Array<string>(5).fill('March 2019 Held'),
      '2020 Planned, at the time of the source',
      '2020 Planned, at the time of the source',
      '10–12 March 2020 Canceled',
    ]);
    expect(textsOf(timeline, '.year > [part=heading]')).toEqual(['2019', '2020']);
    const times = [...(timeline.shadowRoot?.querySelectorAll('time') ?? [])];
    expect(times.map((time) => time.getAttribute('datetime'))).toEqual([
      '2019',
      ...Array<string>(5).fill('2019-03'),
      '2020',
      '2020',
    ]);
  });

  test('offer a calendar only the one whose days are known', async () => {
    const timeline = await seeded('', 'health-valley');
    expect(textsOf(timeline, 'button')).toEqual(['Save to calendar']);
    const saved = savedFrom(timeline);
    timeline.shadowRoot?.querySelector('button')?.click();
    await expect.poll(() => saved.length).toBe(1);
    const [file] = saved;
    expect([file?.fileName, file?.mediaType]).toEqual(['health-valley-event-2020-cancellation.ics', 'text/calendar']);
    expect(linesOf(file, /^(BEGIN|UID|DTSTART|DTEND|STATUS|LOCATION)/)).toEqual([
      'BEGIN:VCALENDAR',
      'BEGIN:VEVENT',
      'UID:health-valley-event-2020-cancellation@health-valley',
      'DTSTART;VALUE=DATE:20200310',
      'DTEND;VALUE=DATE:20200313',
      'LOCATION:Nijmegen',
      'STATUS:CANCELLED',
    ]);
  });
});

test('all events with a known day are saved in one file', async () => {
  const timeline = await seeded('lang="nl"');
  const saved = savedFrom(timeline);
  const button = timeline.shadowRoot?.querySelector<HTMLElement>('.save-all');
  expect(shownTextOf(button)).toBe('De 4 evenementen met een exacte datum in agenda opslaan');
  button?.click();
  await expect.poll(() => saved.length).toBe(1);
  expect(saved[0]?.fileName).toBe('health-hub-utrecht.ics');
  expect(linesOf(saved[0], /^(DTSTART|SUMMARY)/)).toEqual([
    'DTSTART;VALUE=DATE:20201102',
    'SUMMARY:Health Hub Live',
    'DTSTART;VALUE=DATE:20201106',
    'SUMMARY:Inspiratieconferentie',
    'DTSTART;VALUE=DATE:20221006',
    'SUMMARY:Future Health Expo – deel 2',
    'DTSTART;VALUE=DATE:20230614',
    'SUMMARY:Innovatie-ontbijt',
  ]);
});

test('the table leaves out columns about which no event says anything', async () => {
  const timeline = await seeded('layout="table"', 'health-valley');
  const headings = (): string[] => textsOf(timeline, 'thead th');
  expect(headings()).toEqual(['Date', 'Event', 'Status', 'Place', 'Organized by', 'Calendar']);
  timeline.show = 'planned';
  await expect.poll(headings).toEqual(['Date', 'Event', 'Status', 'Place', 'Organized by']);
});

describe('nothing to show', () => {
  test('is told where no source names an event', async () => {
    const timeline = await seeded('', 'northern-netherlands');
    expect([timeline.state, textsOf(timeline, 'slot[name=empty]')]).toEqual(['empty', ['No source names an event.']]);
  });

  test('is told where there are events, but none of that status', async () => {
    const timeline = await seeded('show="planned"', 'zorg-verbindt');
    expect([timeline.state, textsOf(timeline, 'slot[name=empty]')]).toEqual([
      'empty',
      ['No source names an event of this kind.'],
    ]);
  });
});

test.each([320, 640, 1280])('two hundred events with long names stay within %i pixels', async (width) => {
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

  const stops = [
    'Save to calendar: Health Hub Live',
    'Save to calendar: Inspiration conference',
    'Save to calendar: Future Health Expo – part 2',
    'Save to calendar: Innovation breakfast',
    'Save the 4 events with an exact date to calendar',
    'Sources',
  ];

  test.each([
    ['timeline', stops],
    ['list', stops],
    ['table', ['Events of Health Hub Utrecht', ...stops]],
  ])('every action of the %s is reached in order, visibly, and left again', async (layout, names) => {
    const timeline = await seeded(`layout="${layout}"`);
    timeline.after(document.createElement('button'));
    const reached: [string, boolean][] = [];
    await userEvent.tab();
    for (let steps = 0; timeline.shadowRoot?.activeElement && steps < 20; steps += 1) {
      reached.push([focusedIn(timeline), isVisible(timeline)]);
      await userEvent.tab();
    }
    expect(reached).toEqual(names.map((name) => [name, true]));
  });

  test('saving works with both keys, and the focus stays, after the list is drawn again too', async () => {
    const timeline = await seeded();
    const saved = savedFrom(timeline);
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => saved.length).toBe(1);
    await userEvent.keyboard(' ');
    await expect.poll(() => saved.length).toBe(2);
    timeline.evidence = 'none';
    await timeline.updateComplete;
    expect(focusedIn(timeline)).toBe('Save to calendar: Health Hub Live');
    expect(saved.map(({ fileName }) => fileName)).toEqual(['health-hub-live-2020.ics', 'health-hub-live-2020.ics']);
  });
});
