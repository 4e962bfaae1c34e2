/** Who prints. */
export const office = {
  office: {
    name: 'IFDM Testbüro',
    provider: 'Träger e. V.',
    street: 'Waldemarstraße 1',
    postcode: '18057',
    town: 'Rostock',
    phone: '0381 123456',
    email: 'post@example.org',
  },
  counsellor: { name: 'Maren Voß', role: '', phone: '', email: '' },
} as const;
