import type { ChannelProfile } from '../../lambda/conversation/channel-profile.ts';
import type { Device, DeviceLocation } from '../../lambda/conversation/turn.ts';

/** A Friday, noon in Chicago. */
export const noon = new Date('2026-11-20T18:00:00Z');

export const channel: ChannelProfile = {
  name: 'test',
  optionsSpoken: 3,
  optionsShown: 10,
  linking: 'card',
  cards: true,
  pays: true,
  transfers: 'no',
  verifiesSpeakers: false,
  deadlineMs: 5_000,
};

/** A line that only speaks: no cards, no linking. */
export const telephone: ChannelProfile = { ...channel, linking: 'none', cards: false };

export const device: Device = {
  screen: false,
  locate: () => Promise.resolve({ kind: 'unknown' }),
  timeZone: () => Promise.resolve(undefined),
};

export const deviceAt = (location: DeviceLocation): Device => ({
  ...device,
  locate: () => Promise.resolve(location),
});
