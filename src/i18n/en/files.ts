export const files = {
  title: 'files',
};
