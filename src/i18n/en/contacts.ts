/** The user's own contacts: reading a file, what was recognised, which columns matter. */
export const contacts = {
  title: 'Your own contacts',
};
