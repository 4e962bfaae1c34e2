/** FAMSTAND, domain 1.4: asked only where it matters (childcare, joint tax assessment for the Anerkennungszuschuss). */
export const maritalStatuses = [
  'single',
  'married',
  'partnership',
  'separated',
  'divorced',
  'widowed',
] as const;
