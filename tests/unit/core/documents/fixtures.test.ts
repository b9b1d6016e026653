import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { currentVersions, type Kind, titleOf } from '#core/documents/document.ts';
import { neverFiles, openDocument } from './samples.ts';

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
    {
      kind: 'company',
      version: 2,
      sha256: '2327529983d5da5f93f132091c344d16ee77604c366bb07a5260239807d03e43',
      title: 'Konepaja Virtanen Oy',
      unknown: ['partner', 'body.vatId', 'body.facts.offices', 'body.units.0.country'],
    },
    {
      kind: 'assessment',
      version: 2,
      sha256: 'd21b3e33e69323ee94f8ee9c5e3aaf9e754b67371d0889319c33f99576361d30',
      title: 'Johtoryhmän tasotesti, syksy',
      unknown: [
        'partner',
        'body.room',
        'body.ladders.steering.note',
        'body.practices.own-2-2.mood',
        'body.numbers.calls',
        'body.evidence.0.page',
        'body.respondent.campaign',
      ],
    },
    {
      kind: 'plan',
      version: 1,
      sha256: '5d3a661d9ae2887fd0285ff091b0e48fe99d4b1a42a68c8c41dcdced46b458b0',
      title: 'Suunnitelma 2027',
      unknown: [
        'partner',
        'body.room',
        'body.items.0.lifts.colour',
        'body.items.2.budget',
        'body.decisions.0.vote',
      ],
    },
    {
      kind: 'test',
      version: 1,
      sha256: '4bc2e10637f6245c77bba2c3ec4c1494679b4509e2eabff9ccf295f95638e00a',
      title: 'Our own test / Oma testi',
      unknown: [
        'partner',
        'body.owner',
        'body.title.sv',
        'body.rule.mood',
        'body.dimensions.0.practices.0.colour',
      ],
    },
    {
      kind: 'survey',
      version: 1,
      sha256: '487769fdb51f76d665bdda3ea0765783f90ee23c0a01aca24c218b7fc64922e9',
      title: 'Asiakkaat syksyllä',
      unknown: [
        'partner',
        'body.campaign',
        'body.answers.0.campaign',
        'body.answers.0.ladders.steering.mood',
      ],
    },
    {
      kind: 'pack',
      version: 1,
      sha256: '45998aa13f1f45c43539ffefe8bc96c8b879990b8d377f768e1d5159d7f94d49',
      title: 'Teollisuus 2026',
      unknown: ['partner', 'body.author', 'body.cells.0.index.mean', 'body.cells.1.source'],
    },
  ];

describe('a file that was saved once', () => {
  it.each(fixtures)(
    'opens for ever: $kind, version $version (EX-36)',
    ({ kind, version, sha256, title, unknown }) => {
      const file = new URL(`${kind}-${version}.porras.json`, folder);
      const bytes = readFileSync(file);
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256);
      const opened = openDocument(bytes);
      if (!opened.ok) throw new Error(JSON.stringify(opened));
      expect(opened.value.kind).toBe(kind);
      expect(titleOf(opened.value)).toBe(title);
      expect(opened.value.unknown.map((path) => path.join('.'))).toEqual(unknown);
      expect(opened.value.migrated).toHaveLength(currentVersions[kind] - version);
      if (opened.value.kind === 'model') expect(opened.value.golden).toEqual([]);
    },
  );

  it('is there for each kind in each version that ever was (EX-36)', () => {
    const kinds = Object.keys(currentVersions).filter((kind) => !neverFiles.includes(kind as Kind)) as Kind[];
    const all = kinds.flatMap((kind) =>
      Array.from({ length: currentVersions[kind] }, (_, at) => `${kind} ${at + 1}`),
    );
    expect(fixtures.map(({ kind, version }) => `${kind} ${version}`).sort()).toEqual(all.sort());
  });
});
