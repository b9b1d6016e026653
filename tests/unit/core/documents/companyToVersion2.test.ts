import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { companyToVersion2 } from '#core/documents/companyToVersion2.ts';
import type { JsonObject } from '#core/json/json.ts';
import { anyJson, encode, openDocument } from './samples.ts';

const fixture = new URL('../../../fixtures/documents/company-1.porras.json', import.meta.url);
const file = JSON.parse(readFileSync(fixture, 'utf8')) as { readonly body: JsonObject };
const { body } = file;
const facts = body['facts'] as JsonObject;

describe('a company of version 1 in version 2 (EX-36)', () => {
  it('has everything that it had, no units, and an industry and a size that nobody has said', () => {
    expect(companyToVersion2(body)).toEqual({
      ...body,
      units: [],
      facts: { ...facts, sector: null, size: null },
    });
  });

  it('keeps keys that had the names of new ones, where they mean nothing', () => {
    const odd = { ...body, units: ['Tampere'], facts: { ...facts, size: 120, 'v1:size': 'x', sector: 'C' } };
    expect(companyToVersion2(odd)).toEqual({
      ...body,
      ...{ 'v1:units': ['Tampere'], units: [] },
      facts: { ...facts, 'v1:v1:size': 120, 'v1:size': 'x', size: null, 'v1:sector': 'C', sector: null },
    });
    const opened = openDocument(encode(JSON.stringify({ ...file, body: odd })));
    expect(opened.ok && opened.value.unknown).toEqual(
      expect.arrayContaining([
        ['body', 'v1:units'],
        ['body', 'facts', 'v1:v1:size'],
        ['body', 'facts', 'v1:sector'],
      ]),
    );
  });

  it('takes any JSON, and leaves what is no company, and facts that are none, to the door', () => {
    fc.assert(fc.property(anyJson, (odd) => void companyToVersion2(odd)));
    fc.assert(fc.property(anyJson, (odd) => void companyToVersion2({ ...body, facts: odd })));
    for (const odd of [null, 1, 'company', true, []] as const) {
      expect(companyToVersion2(odd)).toBe(odd);
      expect(companyToVersion2({ facts: odd })).toEqual({ facts: odd, units: [] });
    }
  });
});
