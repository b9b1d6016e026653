import { createHmac } from 'node:crypto';
import type { Hmac } from '#core/level/code/shortCode.ts';

/** HMAC-SHA-256 of Node, in the place of WebCrypto. */
export const hmac: Hmac = (key, message) =>
  Promise.resolve(new Uint8Array(createHmac('sha256', key).update(message).digest()));

/** A secret as a survey has one. */
export const secret = '0123456789ABCDEF';
