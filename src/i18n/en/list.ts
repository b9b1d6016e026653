/** The list of criteria, and what all drawers share. */
export const list = {
  close: 'Close',
};
