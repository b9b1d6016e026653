export const buyingGroup = {};
