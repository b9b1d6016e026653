/** The ways from Build to what stands behind the model. */
export const buildTools = {
  label: 'Behind the model',
  canvas: 'Ideal customer',
  guide: 'Six steps',
  cases: 'Known cases',
  more: 'More tools',
  share: 'Share out points',
  fields: 'Fields and events',
  companies: 'Companies',
};
