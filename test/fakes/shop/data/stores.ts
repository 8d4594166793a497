import { addDays, format, nextMonday, nextThursday } from 'date-fns';
import { toId } from '../../../../lambda/commerce/id.ts';
import type { DayOfWeek, SpecialDay, Store } from '../../../../lambda/commerce/store.ts';

const workdays: readonly DayOfWeek[] = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];

/** Three stores in two time zones; Riverside stays open past midnight on Fridays and Saturdays. */
export function storesAt(now: Date): readonly Store[] {
  const specialDays = holidaysAfter(now);
  return [
    {
      id: toId<'store'>('downtown'),
      name: 'Downtown',
      aliases: ['the downtown one', 'State Street'],
      timeZone: 'America/Chicago',
      address: {
        streetAddress: '200 State Street',
        addressLocality: 'Chicago',
        addressRegion: 'IL',
        postalCode: '60601',
        addressCountry: 'US',
      },
      telephone: '+13125550110',
      geo: { latitude: 41.886, longitude: -87.628 },
      openingHours: [
        { dayOfWeek: workdays, opens: '07:00', closes: '22:00' },
        { dayOfWeek: ['Saturday', 'Sunday'], opens: '08:00', closes: '21:00' },
      ],
      specialDays,
    },
    {
      id: toId<'store'>('riverside'),
      name: 'Riverside',
      aliases: ['the river store'],
      timeZone: 'America/Chicago',
      address: {
        streetAddress: '1500 Clybourn Avenue',
        addressLocality: 'Chicago',
        addressRegion: 'IL',
        postalCode: '60614',
        addressCountry: 'US',
      },
      telephone: '+13125550120',
      geo: { latitude: 41.912, longitude: -87.655 },
      openingHours: [
        {
          dayOfWeek: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday'],
          opens: '07:00',
          closes: '23:00',
        },
        { dayOfWeek: ['Friday', 'Saturday'], opens: '07:00', closes: '01:00' },
      ],
      specialDays,
    },
    {
      id: toId<'store'>('monument-circle'),
      name: 'Monument Circle',
      aliases: ['the Indianapolis store'],
      timeZone: 'America/Indiana/Indianapolis',
      address: {
        streetAddress: '40 Monument Circle',
        addressLocality: 'Indianapolis',
        addressRegion: 'IN',
        postalCode: '46204',
        addressCountry: 'US',
      },
      telephone: '+13175550130',
      geo: { latitude: 39.768, longitude: -86.158 },
      openingHours: [
        { dayOfWeek: [...workdays, 'Saturday'], opens: '08:00', closes: '21:00' },
        { dayOfWeek: ['Sunday'], opens: '10:00', closes: '18:00' },
      ],
      specialDays,
    },
  ];
}

/** The coming year's holidays, with the ids that the demo shop gives them. */
function holidaysAfter(now: Date): readonly SpecialDay[] {
  const today = now.toISOString().slice(0, 10);
  const limit = addDays(now, 395).toISOString().slice(0, 10);
  return [now.getFullYear(), now.getFullYear() + 1]
    .flatMap(holidaysOf)
    .filter((day) => day.date >= today && day.date < limit);
}

function holidaysOf(year: number): SpecialDay[] {
  const thanksgiving = addDays(nextThursday(new Date(year, 9, 31)), 21);
  const laborDay = nextMonday(new Date(year, 7, 31));
  return [
    {
      date: `${year}-01-01`,
      id: 'new-years-day',
      name: "New Year's Day",
      hours: { opens: '10:00', closes: '18:00' },
    },
    {
      date: `${year}-07-04`,
      id: 'independence-day',
      name: 'Independence Day',
      hours: { opens: '08:00', closes: '18:00' },
    },
    {
      date: format(laborDay, 'yyyy-MM-dd'),
      id: 'labor-day',
      name: 'Labor Day',
      hours: { opens: '08:00', closes: '20:00' },
    },
    {
      date: format(thanksgiving, 'yyyy-MM-dd'),
      id: 'thanksgiving-day',
      name: 'Thanksgiving Day',
      hours: { opens: '08:00', closes: '14:00' },
    },
    { date: `${year}-12-25`, id: 'christmas-day', name: 'Christmas Day' },
  ];
}
