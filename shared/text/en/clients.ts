import type { clients as de } from '../de/clients.ts';

export const clients: typeof de = {
  title: 'People',
  newTitle: 'New person',
  personTitle: 'Person',
};
