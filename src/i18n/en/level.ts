export const level = {
  title: 'level',
};
