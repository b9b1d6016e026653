import { describe, expect, test } from 'vitest';
import { type Release, releasesSince } from '#core/release.ts';

const release = (version: string): Release => ({
  version,
  day: '2027-01-02',
  title: { en: `New in ${version}`, fi: `Uutta versiossa ${version}` },
  points: [{ en: 'One thing.', fi: 'Yksi asia.' }],
});

describe('what is new in another version', () => {
  test('is what this one does not know, in the order that the other one tells it (OF-5)', () => {
    const theirs = [release('3'), release('2'), release('1')];
    expect(releasesSince([release('1')], theirs)).toEqual([release('3'), release('2')]);
    expect(releasesSince(theirs, [release('1')])).toEqual([]);
  });

  test('is passed over where it cannot be read, and keeps nothing but what is known (OF-5)', () => {
    const sound = release('2');
    const theirs = [null, 'words', { version: 2 }, { ...sound, title: 'a text' }, { ...sound, picture: 'x' }];
    expect(releasesSince([], theirs)).toEqual([sound]);
    for (const broken of [null, undefined, 'news', { news: [] }])
      expect(releasesSince([], broken)).toEqual([]);
  });
});
