import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hrefOf, isSamePage, parseRoute, type Route } from '#core/route.ts';

const id = fc.stringMatching(/^[A-Za-z0-9_-]{1,40}$/);
const home: Route = { place: 'home' };

const route: fc.Arbitrary<Route> = fc.oneof(
  fc.constant(home),
  fc.record({ place: fc.constant('files' as const), company: id }),
  fc.record({
    place: fc.constant('level' as const),
    company: id,
    view: fc.constantFrom('answer' as const, 'result' as const),
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

  it('of any kind leads to a route whose own address is safe and leads there again', () => {
    const part = fc.oneof(
      fc.constantFrom('c', 'lead', 'level', 'files', 'result', '', '..', '__proto__'),
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
          expect(hrefOf(there)).toMatch(/^#\/[\w/-]*$/);
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
