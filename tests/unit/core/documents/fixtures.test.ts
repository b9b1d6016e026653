import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openFile } from '#core/documents/openFile.ts';
import { currentVersions, type Kind } from '#core/documents/document.ts';

const folder = new URL('../../../fixtures/documents/', import.meta.url);

/** One saved file of each kind and released version, with the SHA-256 of its bytes: they are never edited again. */
const fixtures: readonly { kind: Kind; version: number; sha256: string; title: string; unknown: string[] }[] =
  [
    {
      kind: 'company',
      version: 1,
      sha256: '9f82b5b11bf45ccc81d9ea31ceb6b5f7ff7c4d52aab125bd6905d641646ce831',
      title: 'Konepaja Virtanen Oy',
      unknown: ['partner', 'body.vatId', 'body.facts.offices'],
    },
    {
      kind: 'assessment',
      version: 1,
      sha256: '57edc7f8b1ba0884361b87daa4770a7cb9862655cad511c7f25663a1c84faa02',
      title: 'Johtoryhmän tasotesti',
      unknown: ['partner', 'body.room', 'body.ladders.steering.note'],
    },
    {
      kind: 'model',
      version: 1,
      sha256: '1a9135e47798f4847a85fedf20be80364a47fbf183e7199184d9aa9dac022a08',
      title: 'Hyvä liidi 2026',
      unknown: ['partner', 'body.owner', 'body.criteria.0.colour'],
    },
    {
      kind: 'model',
      version: 2,
      sha256: '773e78954377f9511958ab17b0b18a2774466c2bc5311f58063cdbedd4747905',
      title: 'Kaikki kerran 2026',
      unknown: ['partner', 'body.owner', 'body.qualified.of.0.colour', 'body.golden.0.note'],
    },
    {
      kind: 'model',
      version: 3,
      sha256: '962981d91f282465b3b3eb81a2500d5dfb5e51d4e231c59c3e5bea3e7d6f1e45',
      title: 'Kaikki kerran 2027',
      unknown: [
        'partner',
        'body.owner',
        'body.qualified.of.0.colour',
        'body.golden.0.note',
        'body.design.mood',
      ],
    },
    {
      kind: 'recipe',
      version: 1,
      sha256: 'dc2659ceb494be57c9074bd995d6d97c37e41d6981cbc7123140dc3d523a7a16',
      title: 'Konepaja Virtasen kontaktit',
      unknown: ['partner', 'body.source', 'body.fields.0.note'],
    },
    {
      kind: 'version',
      version: 1,
      sha256: '970cdf7e343772d565103327acb8ffd3a5aa8e3547f8117c4b51c9d8d621c113',
      title: 'Hyväksytty 3',
      unknown: ['partner', 'body.colour', 'body.signOff.sales.mood', 'body.model.owner'],
    },
  ];

describe('a file that was saved once', () => {
  it.each(fixtures)(
    'opens for ever: $kind, version $version (EX-36)',
    ({ kind, version, sha256, title, unknown }) => {
      const file = new URL(`${kind}-${version}.porras.json`, folder);
      const bytes = readFileSync(file);
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256);
      const opened = openFile(bytes);
      if (!opened.ok) throw new Error(JSON.stringify(opened));
      expect(opened.value.kind).toBe(kind);
      expect('name' in opened.value.body ? opened.value.body.name : opened.value.body.title).toBe(title);
      expect(opened.value.unknown.map((path) => path.join('.'))).toEqual(unknown);
      expect(opened.value.migrated).toHaveLength(currentVersions[kind] - version);
      if (opened.value.kind === 'model') expect(opened.value.golden).toEqual([]);
    },
  );
});
