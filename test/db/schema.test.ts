import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { generateSchema, schemaPath } from '#build/schema.ts';

test('schema.sql is what the migrations make', async () => {
  assert.equal(
    readFileSync(schemaPath, 'utf8'),
    await generateSchema(),
    'the migrations have changed: run `node build/schema.ts` and look at the difference',
  );
});
