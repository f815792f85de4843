import { expect, test, vi } from 'vitest';
import './define.js';
import { mount, shownTextOf, textsOf } from '../test-support/mount.js';
import type { HnNetworkProfile } from './network-profile.js';

const offline = vi.hoisted(() => ({ now: true }));

vi.mock(import('./profile-widgets.js'), async (original) => {
  const widgets = await original();
  return {
    ...widgets,
    loadWidget: (name) =>
      offline.now && name === 'partners' ? Promise.reject(new Error('offline')) : widgets.loadWidget(name),
  };
});

test('a section whose widget fails to load shows an error and a retry button', async () => {
  vi.spyOn(console, 'error').mockReturnValue();
  const profile = await mount<HnNetworkProfile>(
    '<hn-network-profile network="upgraded" sections="partners contacts"></hn-network-profile>',
  );
  const section = (): Element | null | undefined => profile.shadowRoot?.querySelector('[data-section=partners]');
  await expect.poll(() => shownTextOf(section())).toBe('Partners This could not be loaded. Try again');
  expect(textsOf(profile, '[role=alert]')).toHaveLength(1);
  offline.now = false;
  const button = section()?.querySelector('button');
  button?.focus();
  button?.click();
  await expect.poll(() => section()?.querySelector('hn-partner-list')?.state).toBe('ready');
  expect(textsOf(profile, '[role=alert]')).toEqual([]);
  expect(profile.shadowRoot?.activeElement).toBe(section());
});
