import { describe, expect, it } from 'vitest';
import { faultOf, newDraft, pieceOf } from '#pages/level/evidence/evidenceDraft.ts';
import { shownLink } from '#pages/level/evidence/shownLink.ts';

const draft = newDraft('2026-11-22');

describe('LT-32: a piece of evidence', () => {
  it.each([
    [{ text: 'Seen in the report' }, null],
    [{ link: ' https://intra.example/report ' }, null],
    [{ link: 'mailto:maija@konepaja.example' }, null],
    [{}, 'empty'],
    [{ text: '  ' }, 'empty'],
    [{ text: 'Seen', link: 'www.example.com' }, 'link'],
    [{ link: 'http://example.com' }, 'link'],
    [{ link: 'javascript:alert(1)' }, 'link'],
    [{ link: 'https://me:secret@example.com' }, 'link'],
    [{ link: 'https://example.com:99999' }, 'link'],
    [{ link: 'https://exa|mple.com' }, 'link'],
  ] as const)('%j: %s', (change, fault) => {
    expect(faultOf({ ...draft, ...change })).toBe(fault);
  });

  it('is kept without blanks around its words', () => {
    const piece = pieceOf(
      { text: ' Seen ', link: ' https://a.example/ ', day: null, who: ' Maija ' },
      'p1',
      'number:deals',
    );
    expect(piece).toEqual({
      id: 'p1',
      on: 'number:deals',
      text: 'Seen',
      link: 'https://a.example/',
      day: null,
      who: 'Maija',
    });
  });

  it('shows where a link leads', () => {
    expect(shownLink('https://intra.example:8443/a?b#c')).toMatchObject({
      is: 'web',
      host: 'intra.example:8443',
    });
    expect(shownLink('mailto:maija@konepaja.example?subject=x')).toMatchObject({
      is: 'mail',
      address: 'maija@konepaja.example',
    });
  });

  it('shows a host that only looks like another one as what it is', () => {
    expect(shownLink('https://аpple.example/')).toMatchObject({ host: 'xn--pple-43d.example' });
  });

  it.each(['', 'javascript:alert(1)', 'https://', 'https://a:99999/'])('shows no link for %j', (link) => {
    expect(shownLink(link)).toBeNull();
  });
});
