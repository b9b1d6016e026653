export const lead = {
  title: 'lead',
};
