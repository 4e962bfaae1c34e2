import { newOffice } from '#test/support/office.ts';

/** Who prints. */
export const office = {
  office: newOffice.office,
  counsellor: { name: newOffice.counsellor, role: '', phone: '', email: '' },
} as const;
