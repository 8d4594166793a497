import type { Store } from '../plugin/stores/store.ts';

const holidayHours = {
  'thanksgiving-day': { opens: '07:00', closes: '14:00' },
  'christmas-eve': { opens: '07:00', closes: '18:00' },
  'christmas-day': null,
  'new-years-eve': { opens: '07:00', closes: '20:00' },
  'new-years-day': { opens: '10:00', closes: '18:00' },
  'easter-sunday': { opens: '09:00', closes: '17:00' },
  'independence-day': { opens: '08:00', closes: '20:00' },
} as const;

/** Three stores, two states, two time zones; the first is open past midnight at the weekend. */
export const stores: readonly Store[] = [
  {
    id: 'lincoln-square',
    name: 'Lincoln Square',
    aliases: ['the Chicago store', 'Western Avenue', 'the city store', 'Lincoln'],
    timeZone: 'America/Chicago',
    address: {
      streetAddress: '4720 North Western Avenue',
      addressLocality: 'Chicago',
      addressRegion: 'IL',
      postalCode: '60625',
      addressCountry: 'US',
    },
    telephone: '+13125550142',
    latitude: 41.9676,
    longitude: -87.6889,
    openingHours: [
      {
        dayOfWeek: ['Monday', 'Tuesday', 'Wednesday', 'Thursday'],
        opens: '07:00',
        closes: '23:00',
      },
      { dayOfWeek: ['Friday', 'Saturday'], opens: '07:00', closes: '01:00' },
      { dayOfWeek: ['Sunday'], opens: '08:00', closes: '22:00' },
    ],
    holidayHours,
  },
  {
    id: 'oak-park',
    name: 'Oak Park',
    aliases: ['Lake Street', 'the suburban store', 'the Oak Park store'],
    timeZone: 'America/Chicago',
    address: {
      streetAddress: '815 Lake Street',
      addressLocality: 'Oak Park',
      addressRegion: 'IL',
      postalCode: '60301',
      addressCountry: 'US',
    },
    telephone: '+17085550117',
    latitude: 41.8888,
    longitude: -87.7985,
    openingHours: [
      {
        dayOfWeek: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
        opens: '07:00',
        closes: '22:00',
      },
      { dayOfWeek: ['Sunday'], opens: '08:00', closes: '20:00' },
    ],
    holidayHours: { ...holidayHours, 'new-years-day': null },
  },
  {
    id: 'fountain-square',
    name: 'Fountain Square',
    aliases: ['the Indianapolis store', 'Virginia Avenue', 'the Indiana store', 'Indy'],
    timeZone: 'America/Indiana/Indianapolis',
    address: {
      streetAddress: '1043 Virginia Avenue',
      addressLocality: 'Indianapolis',
      addressRegion: 'IN',
      postalCode: '46203',
      addressCountry: 'US',
    },
    telephone: '+13175550186',
    latitude: 39.7527,
    longitude: -86.1407,
    openingHours: [
      {
        dayOfWeek: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'],
        opens: '06:00',
        closes: '22:00',
      },
      { dayOfWeek: ['Saturday', 'Sunday'], opens: '08:00', closes: '21:00' },
    ],
    holidayHours,
  },
];
