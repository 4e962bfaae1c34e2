import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shippedCatalogs } from '#shared/catalogs/catalogs.ts';
import { registerOf } from '#shared/catalogs/register.ts';
import { must } from '#shared/contract/result.ts';
import { addressedChecks } from '#shared/letters/coverChecks.ts';

const asked = { authority: 'FEB-13003', way: null, occupation: '', cites: false };

test('a letter to an office without an address asks for it, also once its row is confirmed', () => {
  const [check] = addressedChecks(asked, shippedCatalogs, '2026-11-23');
  assert.match(check?.text ?? '', /Anschrift ist nicht bekannt.*eintragen/);
  assert.deepEqual(check?.row, { catalog: 'authorities', code: 'FEB-13003' });
  const { check: _said, ...office } = must(shippedCatalogs.authorities.find('FEB-13003'), 'ours');
  const confirmed = { ...office, verified: true, checkedOn: '2026-11-20' };
  const authorities = registerOf([confirmed]);
  const [still] = addressedChecks(asked, { ...shippedCatalogs, authorities }, '2026-11-23');
  assert.match(still?.text ?? '', /Anschrift fehlt/);
  const whole = { ...confirmed, addressLines: [office.name, 'Straße 1', '18055 Rostock'] };
  const known = { ...shippedCatalogs, authorities: registerOf([whole]) };
  assert.deepEqual(addressedChecks(asked, known, '2026-11-23'), []);
});
