/** Hashes of the sample contacts of each template and of the example, on the day of the tests (`SI-1`). */
export const goldenHashes: Readonly<Record<string, string>> = {
  services: 'd03b2337',
  software: 'db561370',
  manufacturing: '9f47cb6b',
  formRouting: 'ac588542',
  example: '067574d2',
};
