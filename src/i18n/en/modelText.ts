export const modelText = {};
