import type { ReactiveControllerHost } from 'lit';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import '../../define.js';
import type { HnContactCard } from '../../contact-card/contact-card.js';
import type { HnEventTimeline } from '../../event-timeline/event-timeline.js';
import { mount, textsOf } from '../../test-support/mount.js';

const unreachable = 'This could not be loaded.';

const offline = vi.hoisted(() => ({ now: true }));

vi.mock(import('./lazy-module.js'), async (original) => {
  const { LazyModule } = await original();
  return {
    LazyModule: class<Module> extends LazyModule<Module> {
      constructor(host: ReactiveControllerHost, load: () => Promise<Module>) {
        super(host, () => (offline.now ? Promise.reject(new Error('offline')) : load()));
      }
    },
  };
});

const rejections: unknown[] = [];
addEventListener('unhandledrejection', ({ reason }) => rejections.push(reason));

beforeEach(() => {
  offline.now = true;
  vi.spyOn(console, 'error').mockReturnValue();
});

afterEach(() => {
  vi.restoreAllMocks();
  expect(rejections).toEqual([]);
});

test.each([
  ['save', 0],
  ['code', 1],
])('a contact whose %s cannot be loaded shows an error', async (_, at) => {
  const card = await mount<HnContactCard>('<hn-contact-card network="health-hub-utrecht"></hn-contact-card>');
  const press = (): void => card.shadowRoot?.querySelectorAll<HTMLElement>('.actions button')[at]?.click();
  press();
  await expect.poll(() => textsOf(card, '[role=alert]')).toEqual([unreachable]);
});

test('events that cannot be saved show an error next to the button', async () => {
  const timeline = await mount<HnEventTimeline>(
    '<hn-event-timeline network="upgraded" today="2019-01-01"></hn-event-timeline>',
  );
  const buttons = timeline.shadowRoot?.querySelectorAll<HTMLElement>('.save');
  buttons?.[0]?.click();
  await expect.poll(() => textsOf(timeline, '[role=alert]')).toEqual([unreachable]);
  expect(timeline.shadowRoot?.querySelector('.save + [role=alert]')).not.toBeNull();
  offline.now = false;
  const saved = new Promise((resolve) => {
    timeline.addEventListener('hn-download', (event) => {
      event.preventDefault();
      resolve(event.fileName);
    });
  });
  buttons?.[0]?.click();
  expect(await saved).toMatch(/\.ics$/);
  await expect.poll(() => textsOf(timeline, '[role=alert]')).toEqual([]);
});
