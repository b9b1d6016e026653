import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hrefOf, isSamePage, type LevelView, parseRoute, type Route } from '#core/route.ts';

const id = fc.stringMatching(/^[A-Za-z0-9_-]{1,40}$/);
const home: Route = { place: 'home' };

const levelView = fc.constantFrom<LevelView[]>(
  ...(['answer', 'result', 'plan', 'deepen', 'numbers', 'evidence', 'rounds', 'review'] as const),
  ...(['units', 'survey', 'benchmark', 'tests', 'report'] as const),
);
/** What begins with `r.` is a round. */
const levelItem = fc.stringMatching(/^[A-Za-z0-9_.~-]{1,90}$/).filter((item) => !item.startsWith('r.'));

const route: fc.Arbitrary<Route> = fc.oneof(
  fc.constant(home),
  fc.constant<Route>({ place: 'recovery' }),
  fc.record({ place: fc.constant('files' as const), company: id }),
  fc.record({
    place: fc.constant('level' as const),
    company: id,
    view: levelView,
  }),
  fc.record({ place: fc.constant('level' as const), company: id, view: levelView, round: id }),
  fc.record({ place: fc.constant('level' as const), company: id, view: levelView, item: levelItem }),
  fc.record({
    place: fc.constant('level' as const),
    company: id,
    view: levelView,
    round: id,
    item: levelItem,
  }),
  fc.record({
    place: fc.constant('survey' as const),
    link: fc.oneof(fc.stringMatching(/^[0-9A-Za-z._-]{1,200}$/), fc.constantFrom('r.x', 'c', '.', 's')),
  }),
  fc.record({
    place: fc.constant('lead' as const),
    company: id,
    model: fc.constant(null),
    view: fc.constant('start' as const),
  }),
  fc.record({
    place: fc.constant('lead' as const),
    company: id,
    model: fc.oneof(id, fc.constantFrom('contacts', 'build', 'lead', 'c')),
    view: fc.constantFrom('build' as const, 'contacts' as const, 'take-away' as const, 'contact' as const),
  }),
  fc.record({
    place: fc.constant('lead' as const),
    company: id,
    model: id,
    view: fc.constantFrom('build' as const, 'company' as const, 'versions' as const),
    item: fc.stringMatching(/^[A-Za-z0-9_.~-]{1,90}$/),
  }),
);

describe('an address', () => {
  it('leads to the route that it was made of', () => {
    fc.assert(
      fc.property(route, (there) => {
        expect(parseRoute(hrefOf(there))).toEqual(there);
      }),
    );
  });

  it.each([
    '',
    '#',
    '#/',
    '#//c/x/files',
    '#/c',
    '#/c/',
    '#/c//files',
    '#/c/x',
    '#/c/x/nowhere',
    '#/C/x/files',
    '#/c/x%2Fy/files',
    '#/c/../files',
    '#/c/<img src=x>/level',
    `#/c/${'x'.repeat(41)}/files`,
    '#/c/ä/files',
    '#javascript:alert(1)',
    '#/c/x files/files',
  ])('such as %j names nothing known and leads home', (hash) => {
    expect(parseRoute(hash)).toEqual(home);
  });

  it('whose model is no id leads to the start of the lead place, and an unknown view to the first one', () => {
    expect(parseRoute('#/c/x/lead/%3Cb%3E/build')).toEqual({
      place: 'lead',
      company: 'x',
      model: null,
      view: 'start',
    });
    expect(parseRoute('#/c/x/lead/m/other')).toMatchObject({ model: 'm', view: 'build' });
    expect(parseRoute('#/c/x/level/other')).toMatchObject({ view: 'answer' });
  });

  it('of the level test names a view, a round and an item, each of which may be missing', () => {
    const level = { place: 'level', company: 'x' };
    const addresses: readonly (readonly [string, object])[] = [
      ['', { view: 'answer' }],
      ['/plan', { view: 'plan' }],
      ['/deepen/steering', { view: 'deepen', item: 'steering' }],
      ['/deepen/r.2026/steering', { view: 'deepen', round: '2026', item: 'steering' }],
      ['/deepen/steering/r.2026', { view: 'deepen', round: '2026', item: 'steering' }],
      ['/result/r.2026', { view: 'result', round: '2026' }],
      ['/result/r.', { view: 'result' }],
      ['/result/r.<b>', { view: 'result' }],
      [`/result/r.${'x'.repeat(41)}`, { view: 'result' }],
      ['/result/%3Cb%3E', { view: 'result' }],
      [`/tests/${'x'.repeat(91)}`, { view: 'tests' }],
      ['/__proto__/constructor', { view: 'answer', item: 'constructor' }],
      ['/plan/a/b/c', { view: 'plan', item: 'a' }],
    ];
    for (const [rest, there] of addresses) {
      expect(parseRoute(`#/c/x/level${rest}`), rest).toEqual({ ...level, ...there });
    }
  });

  it('of a survey carries a link that nobody has read yet, and needs one', () => {
    expect(parseRoute('#/s/10042e.2.abc.X')).toEqual({ place: 'survey', link: '10042e.2.abc.X' });
    // A full stop of the sentence around it, or a bracket: the door of links says what is wrong.
    expect(parseRoute('#/s/10042e.')).toEqual({ place: 'survey', link: '10042e.' });
    expect(parseRoute('#/s/10042e)/more')).toEqual({ place: 'survey', link: '10042e)' });
    for (const empty of ['#/s', '#/s/', '#/s//x', '#/S/x']) expect(parseRoute(empty)).toEqual(home);
  });

  it('of any kind leads to a route whose own address is safe and leads there again', () => {
    const part = fc.oneof(
      fc.constantFrom('c', 's', 'lead', 'level', 'files', 'result', 'r.x', '', '..', '__proto__'),
      fc.string(),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(part).map((parts) => `#/${parts.join('/')}`),
        ),
        (hash) => {
          const there = parseRoute(hash);
          // A link of a survey is what stands there, up to the next slash.
          expect(hrefOf(there)).toMatch(there.place === 'survey' ? /^#\/s\/[^/]+$/ : /^#\/[\w.~/-]*$/);
          expect(parseRoute(hrefOf(there))).toEqual(there);
        },
      ),
    );
  });
});

describe('a page', () => {
  const build: Route = { place: 'lead', company: 'c', model: 'm', view: 'build' };

  it('stays the same while a drawer opens over it, and is another one everywhere else', () => {
    expect(isSamePage(build, { ...build, item: 'canvas' })).toBe(true);
    expect(isSamePage({ ...build, item: 'guide' }, { ...build, item: 'canvas' })).toBe(true);
    expect(isSamePage(build, { ...build, model: 'n' })).toBe(false);
    expect(isSamePage(build, { ...build, view: 'versions' })).toBe(false);
    const contact: Route = { ...build, view: 'contact', item: '1' };
    expect(isSamePage(contact, { ...contact, item: '2' })).toBe(false);
    expect(isSamePage(home, home)).toBe(true);
  });
});
