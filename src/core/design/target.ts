/** The systems that a model can be made for; none is whatever reads the file. */
export const targetSystems = [
  'none',
  'hubspot',
  'salesforce',
  'eloqua',
  'marketo',
  'dynamics',
  'mautic',
  'odoo',
] as const;

/** A system that a model is made for. */
export type TargetSystem = (typeof targetSystems)[number];
