export const modelCheck = {};
