import type { Ask } from '#build/ask.ts';
import type { WaitingParty } from '#shared/cases/codes.ts';
import { addDays } from '#shared/dates/dayMath.ts';
import type { DemoPerson } from './people.ts';

/** What is to be done, in days from the day the demo is made: „Heute“ is never empty. */
const ahead: Readonly<
  Record<string, { followUps: (readonly [number, string, WaitingParty])[]; at?: [number, string] }>
> = {
  Kovalenko: { followUps: [[0, 'Übersetzung des Diploms: Angebot da?', 'translator']], at: [1, '10:00'] },
  Haddad: { followUps: [[-3, 'Termin zur Qualifikationsanalyse bei der HWK erfragen', 'authority']] },
  Nazari: {
    followUps: [[5, 'Mit der Zeugnisbewertung die Bewerbung durchgehen', 'client']],
    at: [0, '14:30'],
  },
};

export async function noteAhead(ask: Ask, clientId: string, person: DemoPerson): Promise<void> {
  const planned = ahead[person.client.familyName ?? ''];
  if (!planned) return;
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' }).format(new Date());
  for (const [days, text, waitingFor] of planned.followUps)
    await ask('cases.addFollowUp', { clientId, fields: { dueOn: addDays(today, days), text, waitingFor } });
  if (planned.at) {
    const [days, at] = planned.at;
    const fields = { on: addDays(today, days), at, minutes: 45, place: 'Büro Rostock' };
    await ask('cases.addAppointment', { clientId, fields });
  }
}
