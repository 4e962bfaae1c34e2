import type { Migration } from '../migration.ts';

/** The search for doubles also knows the date of birth on the identity paper, and whether an authority set it. */
export const birthOnPaper: Migration = {
  version: 252,
  words: 'doubles are also found by the date of birth on the identity paper',
  sql: `
CREATE TEMP TABLE told AS
SELECT clientId, max(question = 'person.birthDateByAuthority' AND value = 'true') AS byAuthority,
  max(CASE WHEN question = 'person.birthDateOnPaper' THEN json_extract(value, '$.iso') END) AS iso
FROM answers
WHERE form = 'intake' AND item = '' AND value IS NOT NULL
  AND question IN ('person.birthDateByAuthority', 'person.birthDateOnPaper')
GROUP BY clientId;

UPDATE matchPeople SET due = 1,
  facts = json_patch(facts, json_object('birthByAuthority', json(iif(told.byAuthority, 'true', 'null')),
    'paperBirth', told.iso)),
  -- With two dates somebody is compared with everybody of the name.
  birthDate = iif(told.iso IS NULL, birthDate, iif(birthDate IS NULL, told.iso, NULL)),
  keys = iif(length(told.iso) = 10 AND told.iso NOT LIKE '%-01-01'
    AND instr(keys, '"b' || told.iso || '"') = 0, json_insert(keys, '$[#]', 'b' || told.iso), keys)
FROM told WHERE told.clientId = matchPeople.clientId;

DELETE FROM matchKeys WHERE clientId IN (SELECT clientId FROM told);
INSERT INTO matchKeys (key, clientId, birthDate)
SELECT each.value, p.clientId, p.birthDate FROM matchPeople p, json_each(p.keys) each
WHERE p.clientId IN (SELECT clientId FROM told);
DROP TABLE told;
`,
};
